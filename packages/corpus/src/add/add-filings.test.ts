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

it('reads a source again that an earlier version added, and replaces its filings', async () => {
  const corpus = await corpusOf([]);
  const filings = reports();
  await outcomesOf(addFilings(corpus, source, filings));
  corpus.database.exec('update sources set version = 0; update filings set version = 0');
  expect(await outcomesOf(addFilings(corpus, source, filings))).toEqual(['replaced', 'replaced']);
  expect(await outcomesOf(addFilings(corpus, source, filings))).toEqual([]);
});

it('keeps a filing from the fuller source, whichever comes first', async () => {
  const [filing] = reports();
  if (filing === undefined) throw new Error('There must be a report');
  const poor = { ...filing, source: { ...filing.source, format: 'notes' as const } };
  for (const order of [
    [filing, poor],
    [poor, filing],
  ]) {
    const corpus = await corpusOf([]);
    for (const [number, one] of order.entries()) {
      await outcomesOf(addFilings(corpus, { ...source, sha256: `1${number}` }, [one]));
    }
    const formats = corpus.database.prepare('select format from filings').all();
    expect(formats).toEqual([{ format: 'inline-xbrl' }]);
  }
});
