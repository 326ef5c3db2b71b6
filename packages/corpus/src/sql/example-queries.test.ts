import { buildExample } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lanternFilings, makeLanternCorpus } from '../../test/support/lantern-corpus';
import type { Corpus } from '../open-corpus';
import { exampleQueries } from './example-queries';
import { querySql } from './query-sql';

const affected =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
const affectedText =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock';
const role = 'CybersecurityRiskRoleOfManagementTextBlock';

let corpus: Corpus;
let remove: () => Promise<void>;

/** A company that states the same text each year, and answers otherwise in 2025. */
function turncoat(fiscalYear: number, answer: boolean, text: string): Filing {
  const filing = buildExample({
    period: `${fiscalYear}-12-31`,
    facts: [
      [role, text],
      [affectedText, denial],
      [affected, answer],
    ],
  });
  return {
    ...filing,
    accession: `9999900004-${fiscalYear - 1999}-000001`,
    entity: {
      ...{ name: 'Turnstone Ferries plc', cik: '9999900004' },
      publicFloat: { amount: 0, currency: 'USD' },
    },
  };
}

const denial = 'No threat has materially affected us, or is reasonably likely to do so.';
const text = 'The chief officer of our fleet drills the crews against ransomware.';

beforeAll(async () => {
  ({ corpus, remove } = await makeLanternCorpus([
    ...lanternFilings,
    turncoat(2023, false, `${text} Twice a year.`),
    turncoat(2024, false, text),
    turncoat(2025, true, text),
  ]));
});
afterAll(async () => await remove());

async function answer(start: string) {
  const query = exampleQueries.find(({ question }) => question.startsWith(start));
  return await querySql(corpus, query?.sql ?? '');
}

describe('the example', () => {
  it('queries are ten, for everyone', () => {
    expect(exampleQueries).toHaveLength(10);
    expect(new Set(exampleQueries.map(({ by }) => by)).size).toBe(5);
  });

  it.each(exampleQueries.map(({ question, sql }) => [question, sql]))(
    '"%s" is answered',
    async (_, sql) => {
      const { rows } = await querySql(corpus, sql);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.flat().some((cell) => cell !== null)).toBe(true);
    },
  );

  it('of the panel has the flags of each company and year', async () => {
    const { columns, rows } = await answer('A panel');
    const at = columns.indexOf('third_party_engaged');
    expect(rows.map((row) => [row[0], row[1], row[at]])).toEqual([
      [null, null, 'notReported'],
      ['9999900001', 2024, 'false'],
      ['9999900001', 2025, 'true'],
      ['9999900002', 2025, 'unreadable'],
      ...[2023, 2024, 2025].map((year) => ['9999900004', year, 'notReported']),
    ]);
  });

  it('of changed answers has those who said no and say yes, and none who said nothing', async () => {
    const { rows } = await answer('Which companies answer otherwise');
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      [2025, 'Turnstone Ferries plc', '9999900004', 'false', 'true'],
    ]);
  });

  it('of unchanged words has the year in which no passage is another', async () => {
    const { rows } = await answer('Which annual reports changed no word');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      [2025, 'Turnstone Ferries plc', '9999900004'],
    ]);
  });

  it('of a finding quotes the words that the rule found', async () => {
    const { rows } = await answer('Which filings have a finding');
    expect(rows.map((row) => row.slice(0, 2))).toEqual([[2025, 'Turnstone Ferries plc']]);
    expect(rows[0]?.slice(3, 5)).toEqual(['has materially affected', denial]);
  });

  it('of a word has the share of companies in each band', async () => {
    const { rows } = await answer('What share of companies');
    expect(rows.filter((row) => row[0] === 2025)).toEqual([
      [2025, '$0', 1, 1, 100],
      [2025, '< $75m', 1, 0, 0],
      [2025, 'not stated', 1, 0, 0],
    ]);
  });
});
