import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import { statistics } from './statistics';

function stating(fiscalYear: number, amount: number | null, currency = 'USD') {
  const publicFloat = amount === null ? {} : { publicFloat: { amount, currency } };
  return annualReport({
    period: `${fiscalYear}-12-31`,
    fiscalYear: String(fiscalYear),
    entity: publicFloat,
  });
}

it.each([
  ['a single float', [stating(2025, 5e9)], 0],
  ['a float of ten trillion dollars', [stating(2025, 10e12)], 0],
  ['a greater one', [stating(2025, 10e12 + 1)], 1],
  ['a hundred times as much as in another year', [stating(2024, 1e9), stating(2025, 100e9)], 0],
  ['more, which is wrong in one of them', [stating(2024, 1e9), stating(2025, 101e9)], 2],
  ['less than a hundredth', [stating(2024, 5e9), stating(2025, 5e6), stating(2026, 5e9)], 3],
  ['zero before the company is public', [stating(2024, 0), stating(2025, 5e9)], 0],
  ['another currency', [stating(2024, 1e6), stating(2025, 5e9, 'JPY')], 0],
  ['a great amount of another currency', [stating(2025, 1e15, 'IDR')], 0],
  ['none in one year', [stating(2024, null), stating(2025, 5e9)], 0],
])('doubts of %s', async (_, filings, doubtful) => {
  const { reports } = statistics(await corpusOf(filings), { by: ['fiscal-year'], measures: [] });
  expect(reports.doubtfulFloats).toBe(doubtful);
});

it('compares the reports that are counted with those that are not, and no company with another', async () => {
  const other = annualReport({
    cik: '9999900002',
    entity: { publicFloat: { amount: 1, currency: 'USD' } },
  });
  const corpus = await corpusOf([stating(2024, 5e9), stating(2025, 5e6), other]);
  const filter = { fiscalYear: [2025] };
  expect(statistics(corpus, { filter, measures: [] }).reports.doubtfulFloats).toBe(1);
});
