import type { Filing } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { cikOf, companyReport } from '../../test/support/text-report';
import { annualReports, lastOfYears, latestOfCompanies } from './annual-reports';

function report(company: number, period: string, filed: string, form = '10-K'): Filing {
  return companyReport(company, { period, filed, form, fiscalYear: period.slice(0, 4) });
}

const filings = [
  report(1, '2024-12-31', '2025-02-20'),
  report(1, '2024-12-31', '2025-06-01', '10-K/A'),
  report(1, '2025-12-31', '2026-02-20'),
  report(2, '2025-06-30', '2025-09-01'),
];

it('counts a company once a year by what it filed last, and once by its latest period', async () => {
  const reports = annualReports(await corpusOf(filings), {});
  const years = lastOfYears(reports).map(({ fiscal_year, form, company }) => {
    return [company, fiscal_year, form];
  });
  expect(years).toEqual([
    [cikOf(1), 2024, '10-K/A'],
    [cikOf(1), 2025, '10-K'],
    [cikOf(2), 2025, '10-K'],
  ]);
  expect(latestOfCompanies(reports).map(({ period_end }) => period_end)).toEqual([
    '2025-12-31',
    '2025-06-30',
  ]);
});

it('takes the last of those that are selected, so that no company is lost', async () => {
  const corpus = await corpusOf(filings);
  const latest = latestOfCompanies(annualReports(corpus, { until: '2025-03-01' }));
  expect(latest.map(({ company, form }) => [company, form])).toEqual([[cikOf(1), '10-K']]);
});

it('asks the last report for what the filter says of a company, and no report before it', async () => {
  const at = (state: string, period: string, filed: string) => {
    const filing = report(1, period, filed);
    return { ...filing, entity: { ...filing.entity, state } };
  };
  const corpus = await corpusOf([
    at('TX', '2024-12-31', '2025-02-20'),
    at('NY', '2024-12-31', '2025-06-01'),
    at('TX', '2025-12-31', '2026-02-20'),
  ]);
  const inState = (state: string, scope = {}) => {
    const reports = annualReports(corpus, { state: [state], ...scope });
    return [latestOfCompanies(reports), lastOfYears(reports)].map((found) => {
      return found.map(({ fiscal_year }) => fiscal_year);
    });
  };
  expect(inState('TX')).toEqual([[2025], [2025]]);
  expect(inState('NY')).toEqual([[], [2024]]);
  expect(inState('NY', { fiscalYear: [2024] })).toEqual([[2024], [2024]]);
  expect(inState('TX', { until: '2025-03-01' })).toEqual([[2024], [2024]]);
});

it('counts filings without a CIK each as a company', async () => {
  const unnamed = [1, 2].map((company) => ({
    ...companyReport(company, { cik: null }),
    facts: [],
  }));
  expect(latestOfCompanies(annualReports(await corpusOf(unnamed), {}))).toHaveLength(2);
});
