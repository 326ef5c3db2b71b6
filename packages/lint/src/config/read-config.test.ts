import { describe, expect, it } from 'vitest';
import { readConfig } from './read-config';

const whole = {
  $schema: 'https://example.com/config.schema.json',
  preset: '10-K',
  rules: { 'materiality-flag-missing': 'error', c05: 'off', 'fact-nil': 'info' },
  overrides: [{ files: ['drafts/**'], forms: ['20-F'], preset: '20-F', rules: { T05: 'off' } }],
  suppressions: [
    {
      rule: 'C05',
      files: ['*.htm'],
      concept: 'CybersecurityRiskRoleOfManagementTextBlock',
      fingerprint: 'v2-0123456789abcdef',
      reason: 'We have no service providers.',
    },
  ],
  baseline: 'known.json',
  severity: 'warning',
  maxWarnings: 3,
};

describe('readConfig', () => {
  it.each([[{}], [whole]])('accepts %j', (value) => {
    expect(readConfig(value)).toEqual({ config: value, notes: [] });
  });

  it('notes the former names of rules, and accepts them', () => {
    const value = {
      rules: { c06: 'off', C05: 'info' },
      overrides: [{ rules: { 'third-party-engaged-flag-missing': 'off' } }],
      suppressions: [{ rule: 'C06', reason: 'We have no service providers.' }],
    };
    const renamed = 'now means C05 third-party-flags-missing, and applies to all its findings';
    expect(readConfig(value)).toEqual({
      config: value,
      notes: [
        `rules: "c06" ${renamed}`,
        `overrides[0].rules: "third-party-engaged-flag-missing" ${renamed}`,
        `suppressions[0].rule: "C06" ${renamed}`,
      ],
    });
  });

  it.each([
    [null, ['The config must be an object, not null']],
    [[], ['The config must be an object, not a list']],
    [{ rules: [] }, ['rules must be an object, not a list']],
    [{ overrides: [[]] }, ['overrides[0] must be an object, not a list']],
    [{ rule: {} }, ['rule is not a known key; did you mean "rules"?']],
    [
      { rules: { 'materiality-flag-mising': 'off' } },
      [
        'rules: "materiality-flag-mising" is neither the id or number of a rule nor a reader’s code; did you mean "materiality-flag-missing"?',
      ],
    ],
    [{ rules: { C02: 'loud' } }, ['rules.C02 must be off, info, warning or error, not "loud"']],
    [
      { suppressions: [{ rule: 'C02', reason: ' ' }] },
      ['suppressions[0].reason must not be empty'],
    ],
    [{ suppressions: [{ rule: 'C02' }] }, ['suppressions[0] lacks the key "reason"']],
    [
      { suppressions: [{ rule: 'X99', concept: 'Risk', fingerprint: '1', reason: 'Agreed.' }] },
      [
        'suppressions[0].rule: "X99" is neither the id or number of a rule nor a reader’s code; did you mean "X09"?',
        'suppressions[0].concept: "Risk" is not the name of a CYD concept',
        'suppressions[0].fingerprint must be v2- and sixteen hexadecimal digits, not "1"',
      ],
    ],
    [
      { suppressions: [{ rule: 'C02', reasn: 'x', reason: '' }] },
      [
        'suppressions[0].reason must not be empty',
        'suppressions[0].reasn is not a known key; did you mean "reason"?',
      ],
    ],
    [{ maxWarnings: -1 }, ['maxWarnings must be a number of at least 0, not -1']],
    [{ maxWarnings: 1.5 }, ['maxWarnings must be a whole number, not 1.5']],
    [
      { severity: 'fatal', baseline: 3 },
      ['baseline must be a string, not 3', 'severity must be error, warning or info, not "fatal"'],
    ],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'].flatMap(
      (key): [unknown, string[]][] => [
        [JSON.parse(`{"${key}":{}}`), [`${key} is not a known key`]],
        [JSON.parse(`{"rules":{"${key}":"off"}}`), [`rules.${key} is not a known key`]],
        [
          JSON.parse(`{"overrides":[{"rules":{"${key}":"loud"}}]}`),
          [`overrides[0].rules.${key} is not a known key`],
        ],
        [
          JSON.parse(`{"suppressions":[{"rule":"C02","reason":"Agreed.","${key}":1}]}`),
          [`suppressions[0].${key} is not a known key`],
        ],
      ],
    ),
  ])('explains what is wrong with %j', (value, problems) => {
    expect(readConfig(value)).toEqual({ problems });
  });
});
