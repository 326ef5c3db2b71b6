import type { Filing } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { type FilingDetails, filingOf } from '../../test/support/filing-of';
import { priorReport } from './prior-report';

const facts = [
  ['CybersecurityRiskRoleOfManagementTextBlock', 'Our officers assess risks.'],
] as const;

function annual(
  accession: string | null,
  period: string,
  details: Partial<FilingDetails> = {},
): Filing {
  return filingOf({ accession, period, form: '10-K', facts, ...details });
}

const now = annual(null, '2025-12-31');
const before = annual('0009999921-25-000001', '2024-12-31');

async function priorOf(filing: Filing, ...filings: Filing[]): Promise<string | null | undefined> {
  return priorReport(await corpusOf(filings), filing)?.accession;
}

it('returns the report for the period before', async () => {
  const earlier = annual('0009999921-24-000001', '2023-12-31');
  expect(await priorOf(now, before, earlier)).toBe(before.accession);
  expect(priorReport(await corpusOf([before]), now)).toEqual(before);
});

it('takes the original rather than its amendment, but an amendment rather than nothing', async () => {
  const amendment = annual('0009999921-25-000002', '2024-12-31', { form: '10-K/A' });
  expect(await priorOf(now, amendment, before)).toBe(before.accession);
  expect(await priorOf(now, amendment)).toBe(amendment.accession);
});

it('takes the report before a transition period', async () => {
  expect(await priorOf(annual(null, '2025-03-31'), before)).toBe(before.accession);
});

it.each([
  [
    'of another registrant',
    annual('0009999922-25-000001', '2024-12-31', { cik: '9999900022' }),
    now,
  ],
  ['for the same period', annual('0009999921-26-000001', '2025-12-31'), now],
  ['for a later period', annual('0009999921-27-000001', '2026-12-31'), now],
  ['of two years before', annual('0009999921-24-000001', '2023-12-31'), now],
  ['on an incident', filingOf({ accession: '0009999921-25-000003', period: '2025-01-20' }), now],
  [
    'itself, whose period a data set has rounded',
    annual('0009999921-26-000002', '2025-12-31', { rounded: true }),
    annual(null, '2026-01-03'),
  ],
  ['that is itself', before, { ...before, period: { start: null, end: '2025-01-02' } }],
  ['for a filing without a registrant', before, annual(null, '2025-12-31', { cik: null })],
  ['for a filing without a period', before, { ...now, period: { start: null, end: null } }],
  ['for a filing that is no annual report', before, filingOf({ accession: null })],
])('returns no report %s', async (_, stored, filing) => {
  expect(await priorOf(filing, stored)).toBeUndefined();
});
