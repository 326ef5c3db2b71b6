import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import { describeCorpus } from '../describe/describe-corpus';
import { addFilings } from './add-filings';

const source = { name: 'lamps.zip', sha256: '01', bytes: 1 };

function reports() {
  return ['9999900001', '9999900002'].map((cik) =>
    annualReport({ cik, facts: [['CybersecurityRiskRoleOfManagementTextBlock', 'A lamp.']] }),
  );
}

async function outcomesOf(added: ReturnType<typeof addFilings>): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const { outcome } of added) outcomes.push(outcome);
  return outcomes;
}

it('adds the filings of a source, and reads one that it has no more', async () => {
  const corpus = await corpusOf([]);
  expect(await outcomesOf(addFilings(corpus, source, reports()))).toEqual(['added', 'added']);
  expect(await outcomesOf(addFilings(corpus, source, reports()))).toEqual([]);
});

it('keeps what was added before the consumer stops, and goes on the next time', async () => {
  const corpus = await corpusOf([]);
  const filings = reports();
  for await (const _ of addFilings(corpus, source, filings)) break;
  expect(describeCorpus(corpus)).toMatchObject({ filings: 1, sources: [{}, { complete: false }] });
  expect(await outcomesOf(addFilings(corpus, source, filings))).toEqual(['unchanged', 'added']);
});
