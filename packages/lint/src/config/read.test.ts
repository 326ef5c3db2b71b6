import { describe, expect, it } from 'vitest';
import { readConfig } from './read';

const whole = {
  $schema: 'https://example.com/config.schema.json',
  preset: '10-K',
  rules: { 'materiality-flag-missing': 'error', c05: 'off', 'fact-nil': 'info' },
  overrides: [{ files: ['drafts/**'], forms: ['20-F'], preset: '20-F', rules: { T05: 'off' } }],
  suppressions: [
    {
      rule: 'C06',
      files: ['*.htm'],
      concept: 'CybersecurityRiskRoleOfManagementTextBlock',
      fingerprint: '0123456789abcdef',
      reason: 'We have no service providers.',
    },
  ],
  baseline: 'known.json',
  severity: 'warning',
  maxWarnings: 3,
};

describe('readConfig', () => {
  it.each([[{}], [whole]])('takes %j', (value) => {
    expect(readConfig(value)).toEqual({ config: value });
  });

  it.each([
    [null, ['config: expected an object, found null']],
    [[], ['config: expected an object, found a list']],
    [{ rules: [] }, ['rules: expected an object, found a list']],
    [{ overrides: [[]] }, ['overrides[0]: expected an object, found a list']],
    [{ rule: {} }, ['rule: no such key; did you mean "rules"?']],
    [
      { rules: { 'materiality-flag-mising': 'off' } },
      [
        'rules.materiality-flag-mising: expected the id or number of a rule, or a code of a reader, found "materiality-flag-mising"; did you mean "materiality-flag-missing"?',
      ],
    ],
    [{ rules: { C02: 'loud' } }, ['rules.C02: expected off, info, warning or error, found "loud"']],
    [
      { suppressions: [{ rule: 'C02', reason: ' ' }] },
      ['suppressions[0].reason: expected a reason, found none'],
    ],
    [{ suppressions: [{ rule: 'C02' }] }, ['suppressions[0]: expected a reason, found none']],
    [
      { suppressions: [{ rule: 'C02', reasn: 'x', reason: '' }] },
      [
        'suppressions[0].reason: expected a reason, found none',
        'suppressions[0].reasn: no such key; did you mean "reason"?',
      ],
    ],
    [{ maxWarnings: -1 }, ['maxWarnings: expected a number of at least 0, found -1']],
    [
      { severity: 'fatal', baseline: 3 },
      [
        'baseline: expected a text, found 3',
        'severity: expected error, warning or info, found "fatal"',
      ],
    ],
  ])('says what is wrong with %j', (value, problems) => {
    expect(readConfig(value)).toEqual({ problems });
  });
});
