import { parse } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import {
  boardCommittee,
  boardInformed,
  boardOversight,
  engagedFlag,
  expertise,
  incidentImpact,
  integratedFlag,
  integratedText,
  materialityFlag,
  materialityText,
  positionsFlag,
  positionsText,
  processes,
  reportToBoardFlag,
  roleOfManagement,
} from './concept-names';
import { buildExample } from './examples/build-example';
import { lint } from './lint';
import type { ExampleFiling } from './model/example';
import type { LintOptions } from './model/result';
import { findRule } from './rules/find-rule';

type Facts = ExampleFiling['facts'];

function numbersOf(facts: Facts, rules: LintOptions['rules'] = {}): (string | undefined)[] {
  const { findings } = lint(buildExample({ facts }), { rules });
  return findings.map(({ rule }) => findRule(rule)?.number);
}

const denied = 'No risks have materially affected us or are reasonably likely to do so materially.';
const none = 'Lanternfish has adopted no cybersecurity program and no process for such risks.';
const named = 'Our chief information security officer is responsible for these risks.';

describe('a problem that two rules find', () => {
  it.each<[covering: string, covered: string, Facts]>([
    [
      'C10',
      'P02',
      [
        [processes, 'We test.'],
        [positionsFlag, true],
      ],
    ],
    [
      'C11',
      'C05',
      [
        [processes, 'We test.'],
        [boardOversight, 'The board is informed.'],
      ],
    ],
    ['C12', 'C09', [[processes, 'We test.']]],
    ['C12', 'C11', [[processes, 'We test.']]],
    [
      'C13',
      'P01',
      [
        [integratedFlag, true],
        [engagedFlag, true],
      ],
    ],
    [
      'P08',
      'C02',
      [
        [engagedFlag, true],
        [materialityText, 'We had no incident.'],
      ],
    ],
    [
      'S05',
      'C02',
      [
        [incidentImpact, 'We had no incident.'],
        [engagedFlag, true],
      ],
    ],
    [
      'X01',
      'P03',
      [
        [processes, denied],
        [materialityFlag, true],
      ],
    ],
    [
      'X09',
      'P01',
      [
        [processes, none],
        [integratedFlag, true],
      ],
    ],
    [
      'X08',
      'P04',
      [
        [integratedFlag, false],
        [
          integratedText,
          'Our cybersecurity processes are integrated into our overall risk management.',
        ],
      ],
    ],
    [
      'X11',
      'P05',
      [
        [positionsFlag, false],
        [positionsText, named],
      ],
    ],
    [
      'X11',
      'P09',
      [
        [processes, named],
        [positionsFlag, false],
        [reportToBoardFlag, true],
      ],
    ],
    [
      'P09',
      'P05',
      [
        [positionsFlag, false],
        [positionsText, 'Our board meets.'],
        [reportToBoardFlag, true],
      ],
    ],
    [
      'T03',
      'T05',
      [
        [boardInformed, 'every quarter'],
        [engagedFlag, true],
      ],
    ],
    [
      'T11',
      'D01',
      [
        [roleOfManagement, 'Our CISO leads the team.'],
        [boardCommittee, 'Our CISO leads the team.'],
      ],
    ],
    [
      'T02',
      'D01',
      [
        [roleOfManagement, 'true'],
        [expertise, 'true'],
      ],
    ],
    ['S02', 'S03', [[processes, 'We test.', { start: '2024-06-01', end: '2024-12-31' }]]],
  ])('is a finding of %s, and of %s only if that is off', (covering, covered, facts) => {
    expect(numbersOf(facts)).toContain(covering);
    expect(numbersOf(facts)).not.toContain(covered);
    expect(numbersOf(facts, { [covering]: 'off' })).toContain(covered);
  });
});

it('does not cover a finding that a config raises above the other', () => {
  const facts: Facts = [
    [processes, 'We test.'],
    [boardOversight, 'The board is informed.'],
  ];
  expect(numbersOf(facts, { C05: 'error' })).toEqual(expect.arrayContaining(['C05', 'C11']));
  expect(numbersOf(facts, { C05: 'error', C11: 'error' })).not.toContain('C05');
  expect(numbersOf(facts, { C11: 'info' })).not.toContain('C05');
});

it('does not cover a finding about another fact', () => {
  const facts: Facts = [
    [boardInformed, 'every quarter'],
    [boardOversight, 'oversees these risks and meets four times a year.'],
  ];
  expect(numbersOf(facts)).toEqual(expect.arrayContaining(['T03', 'T05']));
});

it('counts a suppression of a covered finding as used, and one of the covering finding as all', () => {
  const filing = buildExample({
    facts: [
      [processes, denied],
      [materialityFlag, true],
    ],
  });
  const suppressions = ['P03', 'X01'].map((rule) => ({ rule, reason: 'Agreed with counsel.' }));
  const { findings, suppressed, unusedSuppressions } = lint(filing, { suppressions });
  expect(unusedSuppressions).toEqual([]);
  expect(suppressed.map(({ rule }) => findRule(rule)?.number)).toEqual(['X01']);
  expect(findings.map(({ rule }) => findRule(rule)?.number)).not.toContain('P03');
});

describe('a problem of the markup and its consequence in the text', () => {
  const page = (fact: string): string =>
    `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>${fact}</body></html>`;
  const role = 'name="cyd:CybersecurityRiskRoleOfManagementTextBlock" contextRef="c"';

  it.each<[covering: string, covered: string, fact: string]>([
    [
      'K02',
      'T13',
      `<ix:nonNumeric ${role} escape="true" continuedAt="b">Governance</ix:nonNumeric>`,
    ],
    ['K02', 'T03', `<ix:nonNumeric ${role} escape="true" continuedAt="b">Our CISO</ix:nonNumeric>`],
    ['K02', 'S01', `<ix:nonNumeric ${role} escape="true" continuedAt="b"> </ix:nonNumeric>`],
    ['K03', 'T08', `<ix:nonNumeric ${role}>We report to theBoard.</ix:nonNumeric>`],
    [
      'K08',
      'C14',
      `<ix:nonNumeric xmlns:cyd="http://lamps.example" ${role}>We test.</ix:nonNumeric>`,
    ],
  ])('are a finding of %s, and of %s only if that is off', (covering, covered, fact) => {
    const of = (rules: LintOptions['rules']) =>
      lint(parse(page(fact)), { form: '10-K', rules: { ...rules } }).findings.map(
        ({ rule }) => findRule(rule)?.number,
      );
    expect(of({})).toContain(covering);
    expect(of({})).not.toContain(covered);
    expect(of({ [covering]: 'off' })).toContain(covered);
  });
});
