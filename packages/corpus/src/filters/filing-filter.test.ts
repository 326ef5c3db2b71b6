import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import type { Corpus } from '../open-corpus';
import { conditionOf, type FilingFilter } from './filing-filter';

const flag = 'CybersecurityRiskManagementThirdPartyEngagedFlag';

async function lamps(): Promise<Corpus> {
  const usd = (amount: number) => ({ publicFloat: { amount, currency: 'USD' } });
  return await corpusOf([
    annualReport({
      cik: '0000000001',
      filed: '2025-03-01',
      facts: [[flag, true]],
      entity: { name: 'bank', sic: '6022', state: 'NY', country: 'US', ...usd(80e6) },
    }),
    annualReport({
      cik: '0000000002',
      form: '10-K/A',
      filed: '2026-03-01',
      facts: [[flag, false]],
      entity: { name: 'maker', sic: '2834', state: 'X0', country: 'GB', ...usd(3e9) },
    }),
    annualReport({
      cik: '0000000003',
      form: '20-F',
      filed: '2026-04-01',
      fiscalYear: '2024',
      facts: [['CybersecurityRiskRoleOfManagementTextBlock', 'A lamp.']],
      entity: { name: 'other', publicFloat: { amount: 9e9, currency: 'JPY' } },
    }),
  ]);
}

it.each<[FilingFilter, string]>([
  [{}, 'bank maker other'],
  [{ cik: ['1', '0000000003'] }, 'bank other'],
  [{ form: ['10-K'] }, 'bank maker'],
  [{ form: ['10-k/a'] }, 'maker'],
  [{ fiscalYear: [2025] }, 'bank maker'],
  [{ since: '2026-03-01' }, 'maker other'],
  [{ until: '2026-03-01' }, 'bank maker'],
  [{ sic: ['60'] }, 'bank'],
  [{ sic: ['6022', '2834'] }, 'bank maker'],
  [{ sicDivision: ['h'] }, 'bank'],
  [{ sicDivision: ['D', 'H'] }, 'bank maker'],
  [{ sicDivision: ['x'] }, ''],
  [{ state: ['ny'] }, 'bank'],
  [{ country: ['GB'] }, 'maker'],
  [{ minFloat: 80e6 }, 'bank maker'],
  [{ maxFloat: 80e6 }, 'bank'],
  [{ floatBand: ['$2bn–10bn', 'not stated'] }, 'maker other'],
  [{ flags: [{ concept: flag, state: 'true' }] }, 'bank'],
  [{ flags: [{ concept: flag, state: 'none' }] }, 'other'],
  [{ kind: ['incident'] }, ''],
  [{ form: ['10-K'], country: ['GB'] }, 'maker'],
  [{ state: ["' or 1 = 1 --"] }, ''],
])('selects by %j', async (filter, names) => {
  const { sql, values } = conditionOf(filter);
  const { database } = await lamps();
  const found = database
    .prepare(`select name from filings f where ${sql} order by name`)
    .all<{ name: string }>(...values);
  expect(found.map(({ name }) => name).join(' ')).toBe(names);
});

it('selects by thousands of choices', async () => {
  const others = Array.from({ length: 5000 }, (_, index) => String(5_000_000 + index));
  const { sql, values } = conditionOf({ cik: [...others, '1'], filing: [], sic: ['6022'] });
  const { database } = await lamps();
  const found = database.prepare(`select name from filings f where ${sql}`).all(...values);
  expect(found).toEqual([{ name: 'bank' }]);
});

it('finds a filing by its accession number with or without hyphens', async () => {
  const { database } = await lamps();
  const keys = database.prepare('select key from filings order by key').all<{ key: string }>();
  const [first = { key: '' }] = keys;
  for (const key of [first.key, first.key.replaceAll('-', '')]) {
    const { sql, values } = conditionOf({ filing: [key] });
    const found = database.prepare(`select key from filings f where ${sql}`).all(...values);
    expect(found).toEqual([first]);
  }
});
