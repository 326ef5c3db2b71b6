import type { ExampleFiling } from '@cydkit/lint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import type { StatisticsGroup } from './model';
import { measures, statistics } from './statistics';

const engaged = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
const integrated = 'CybersecurityRiskManagementProcessesIntegratedFlag';
const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
const role = 'CybersecurityRiskRoleOfManagementTextBlock';

/** The answer of a company to one flag; `undefined`: none. */
function answering(answers: readonly (boolean | null)[]): ExampleFiling['facts'] {
  return answers.map((answer) => [engaged, answer] as const);
}

function flagOf(group: StatisticsGroup | undefined, concept = engaged) {
  return group?.flags?.find((flag) => flag.concept === concept);
}

describe('which reports are counted', () => {
  const cik = '9999900002';

  it('is of each company that of its latest period', async () => {
    const corpus = await corpusOf([
      annualReport({ period: '2025-12-31', facts: answering([true]), filed: '2026-02-01' }),
      // Late, for an earlier year.
      annualReport({ period: '2024-12-31', facts: answering([false]), filed: '2026-03-01' }),
      annualReport({ cik, period: '2024-12-31', facts: answering([false]) }),
    ]);
    const { unit, reports, groups } = statistics(corpus);
    expect(unit).toBe('company');
    expect(reports).toMatchObject({ selected: 3, counted: 2, earlier: 1, superseded: 0 });
    expect(flagOf(groups[0])).toMatchObject({ true: 1, false: 1 });
  });

  it('is one of each fiscal year where these are apart', async () => {
    const corpus = await corpusOf([
      annualReport({ period: '2025-12-31' }),
      annualReport({ period: '2024-12-31' }),
      annualReport({ cik, period: '2024-12-31' }),
    ]);
    const { unit, reports, groups } = statistics(corpus, { by: ['fiscal-year'] });
    expect(unit).toBe('company-year');
    expect(reports).toMatchObject({ counted: 3, earlier: 0 });
    expect(groups.map(({ values, reports }) => [values[0]?.value, reports])).toEqual([
      [2024, 2],
      [2025, 1],
    ]);
  });

  it('is the amendment instead of what it amends', async () => {
    const corpus = await corpusOf([
      annualReport({ facts: answering([true]), filed: '2026-02-01' }),
      annualReport({ form: '10-K/A', facts: answering([false]), filed: '2026-03-01' }),
    ]);
    const { reports, groups } = statistics(corpus);
    expect(reports).toMatchObject({ superseded: 1, counted: 1, originals: 0, amendments: 1 });
    expect(reports.supersededByOtherPeriod).toBe(0);
    expect(flagOf(groups[0])).toMatchObject({ true: 0, false: 1 });
  });

  it('is the last among those that the filter selects', async () => {
    const corpus = await corpusOf([
      annualReport({ facts: answering([true]), filed: '2026-02-01' }),
      annualReport({ form: '10-K/A', facts: answering([false]), filed: '2026-03-01' }),
    ]);
    const { reports, groups } = statistics(corpus, { filter: { until: '2026-02-15' } });
    expect(reports).toMatchObject({ selected: 1, superseded: 0, originals: 1 });
    expect(flagOf(groups[0])).toMatchObject({ true: 1 });
  });

  it('asks for flags in the report that counts, not in one before it', async () => {
    const corpus = await corpusOf([
      annualReport({ period: '2024-12-31', facts: answering([true]) }),
      annualReport({ period: '2025-12-31', facts: answering([false]) }),
      annualReport({ cik, facts: answering([true]) }),
      annualReport({ cik: '9999900003', form: '20-F', facts: answering([false]) }),
    ]);
    const flags = [{ concept: engaged, state: 'true' as const }];
    const { reports, groups } = statistics(corpus, { filter: { flags } });
    expect(reports).toMatchObject({ selected: 4, earlier: 1, notMatching: 2, counted: 1 });
    expect(flagOf(groups[0])).toMatchObject({ true: 1, false: 0 });
    const inYear = statistics(corpus, { filter: { flags, fiscalYear: [2024] } });
    expect(inYear.reports).toMatchObject({ selected: 1, notMatching: 0, counted: 1 });
    const byYear = statistics(corpus, { filter: { flags }, by: ['fiscal-year'] });
    expect(byYear.reports).toMatchObject({ selected: 4, earlier: 0, notMatching: 2, counted: 2 });
  });

  it('counts a report that gives way to one for another period', async () => {
    const corpus = await corpusOf([
      annualReport({ period: '2025-06-30', filed: '2025-09-01' }),
      annualReport({ period: '2025-12-31', form: '10-KT', filed: '2026-03-01' }),
    ]);
    expect(statistics(corpus).reports).toMatchObject({
      superseded: 1,
      supersededByOtherPeriod: 1,
      counted: 1,
    });
  });

  it('leaves out incident reports, and says how many', async () => {
    const nature = 'MaterialCybersecurityIncidentNatureTextBlock';
    const corpus = await corpusOf([
      annualReport(),
      annualReport({ form: '8-K', facts: [[nature, 'Someone broke in.']] }),
    ]);
    expect(statistics(corpus).reports).toMatchObject({ selected: 2, notAnnual: 1, counted: 1 });
  });

  it('takes each report without a CIK for a company, and says how many lack it or a year', async () => {
    const corpus = await corpusOf([
      annualReport({ cik: null }),
      annualReport({ cik: null }),
      { ...annualReport({ fiscalYear: null }), period: { start: null, end: null } },
    ]);
    const { reports, groups } = statistics(corpus, { by: ['fiscal-year'] });
    expect(reports).toMatchObject({ counted: 3, withoutCik: 2, withoutFiscalYear: 1 });
    expect(groups.map(({ values }) => values[0]?.label)).toEqual(['2025', 'not stated']);
  });

  it('adds up, and without a filter is that of the view company_years', async () => {
    const report = fc.record({
      cik: fc.constantFrom('9999900001', '9999900002', '9999900003', null),
      form: fc.constantFrom('10-K', '10-K/A', '20-F', '8-K'),
      period: fc.constantFrom('2024-12-31', '2025-06-30', '2025-12-31'),
      filed: fc.constantFrom('2026-01-31', '2026-02-28'),
    });
    const some = fc.array(report, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, async (details) => {
        const corpus = await corpusOf(details.map(annualReport));
        for (const by of [[], ['fiscal-year' as const, 'form' as const]]) {
          const { reports, groups } = statistics(corpus, { by, measures: [] });
          const { selected, notAnnual, superseded, earlier, counted } = reports;
          expect(selected).toBe(details.length);
          expect(notAnnual + superseded + earlier + counted).toBe(selected);
          expect(reports.notMatching).toBe(0);
          expect(reports.originals + reports.amendments).toBe(counted);
          expect(groups.reduce((sum, group) => sum + group.reports, 0)).toBe(counted);
          const of = by.length === 0 ? 'count(distinct coalesce(cik, key))' : 'count(*)';
          const view = corpus.database.prepare(`select ${of} as count from company_years`).get();
          expect(counted).toBe(view?.['count']);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('flags', () => {
  it('have three states, and what cannot be read apart', async () => {
    const answers = [[true], [true], [false], [], [null], [true, false]];
    const corpus = await corpusOf(
      answers.map((some, at) => annualReport({ cik: `000000000${at}`, facts: answering(some) })),
    );
    const flag = flagOf(statistics(corpus, { leastCell: 4 }).groups[0]);
    expect(flag).toMatchObject({
      label: 'Third Party Engaged',
      true: 2,
      false: 1,
      notReported: 1,
      unreadable: 1,
      contradictory: 1,
      ofAll: { count: 2, of: 6, share: 2 / 6, weak: false },
      ofAnswers: { count: 2, of: 3, share: 2 / 3, weak: true },
    });
  });

  it('of a report without a fact are not reported', async () => {
    const { reports, groups } = statistics(await corpusOf([annualReport()]));
    expect(reports.withoutFacts).toBe(1);
    expect(groups[0]?.flags).toHaveLength(6);
    expect(flagOf(groups[0], integrated)).toMatchObject({ notReported: 1, true: 0 });
  });
});

describe('concepts', () => {
  it('are used by a report that has text under them, however many blocks', async () => {
    const corpus = await corpusOf([
      annualReport({
        facts: [
          [role, 'The CISO leads.'],
          [role, 'The CISO leads us.', { end: '2024-12-31' }],
          [processes, ''],
        ],
      }),
      annualReport({ cik: '9999900002', facts: [[role, null]] }),
    ]);
    const concepts = statistics(corpus).groups[0]?.concepts ?? [];
    expect(concepts).toHaveLength(10);
    expect(concepts.filter(({ use }) => use.count > 0)).toMatchObject([
      { concept: role, label: 'Role of Management', use: { count: 1, of: 2 } },
    ]);
  });

  it('of incidents are listed after those of annual reports where one uses them', async () => {
    const nature = 'MaterialCybersecurityIncidentNatureTextBlock';
    const corpus = await corpusOf([annualReport({ facts: [[nature, 'Someone broke in.']] })]);
    const concepts = statistics(corpus).groups[0]?.concepts ?? [];
    expect(concepts.at(-1)).toMatchObject({ concept: nature, use: { count: 1 } });
    expect(concepts).toHaveLength(11);
  });
});

describe('length, redundancy and findings', () => {
  const sentence = 'Our chief information security officer leads the response to all incidents.';

  it('count each passage once, and the characters that repeat others', async () => {
    const corpus = await corpusOf([
      annualReport({
        facts: [
          [role, sentence],
          [processes, sentence],
        ],
      }),
      annualReport({ cik: '9999900002', facts: [[role, `${sentence} We train.`]] }),
      annualReport({ cik: '9999900003' }),
    ]);
    const [group] = statistics(corpus).groups;
    expect(group?.length).toEqual({
      reports: 2,
      weak: true,
      lowerQuartile: 11.5,
      median: 12,
      upperQuartile: 12.5,
    });
    const characters = sentence.replaceAll(' ', '').length;
    expect(group?.redundancy).toMatchObject({
      reports: 2,
      characters: 3 * characters + 'Wetrain.'.length,
      repeated: characters,
      medianShare: 1 / 4,
    });
  });

  it('count findings by rule and by severity', async () => {
    const corpus = await corpusOf([
      annualReport({ facts: [[role, sentence]] }),
      annualReport({ cik: '9999900002', facts: [[role, sentence]] }),
    ]);
    const findings = statistics(corpus).groups[0]?.findings;
    const sum = (rows: readonly { findings: number }[] = []) =>
      rows.reduce((total, row) => total + row.findings, 0);
    expect(findings?.findings).toBeGreaterThan(0);
    expect(findings?.mean).toBe((findings?.findings ?? 0) / 2);
    expect(findings?.reports).toMatchObject({ count: 2, of: 2 });
    expect(sum(findings?.severities)).toBe(findings?.findings);
    expect(sum(findings?.rules)).toBe(findings?.findings);
    expect(findings?.rules).toContainEqual(
      expect.objectContaining({ code: 'C12', rule: 'single-concept', findings: 2 }),
    );
  });

  it('are left out unless they are asked for', async () => {
    const corpus = await corpusOf([annualReport()]);
    for (const measure of measures) {
      const [group] = statistics(corpus, { measures: [measure] }).groups;
      expect(Object.keys(group ?? {})).toEqual(['values', 'reports', 'weak', measure]);
    }
  });
});

it('counts nothing in an empty corpus', async () => {
  const { reports, groups } = statistics(await corpusOf([]));
  expect(reports.counted).toBe(0);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ reports: 0, weak: true, length: { median: null } });
});
