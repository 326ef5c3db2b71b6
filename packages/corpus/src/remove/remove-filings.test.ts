import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { faultsOf } from '../../test/support/content';
import { corpusOf } from '../../test/support/corpus-of';
import { CorpusWriter } from '../add/corpus-writer';
import { checkCorpus } from '../check/check-corpus';
import { describeCorpus } from '../describe/describe-corpus';
import { openCorpus } from '../open-corpus';
import { recordOf } from '../record';
import { removeFilings } from './remove-filings';

const text = 'Our lamp keeper keeps the lamps.';

function two() {
  return corpusOf(
    ['9999900001', '9999900002'].map((cik) =>
      annualReport({ cik, facts: [['CybersecurityRiskRoleOfManagementTextBlock', text]] }),
    ),
  );
}

it('removes the filings that are selected, with all that was made of them alone', async () => {
  const corpus = await two();
  expect(removeFilings(corpus, { cik: ['9999900002'] })).toMatchObject([{ form: '10-K' }]);
  const left = { filings: 1, registrants: 1, facts: 1, passages: 1, sentences: 1 };
  expect(describeCorpus(corpus)).toMatchObject(left);
  removeFilings(corpus, { cik: ['1', '9999900001'] });
  const none = { filings: 0, registrants: 0, facts: 0, passages: 0, sentences: 0, sources: [] };
  expect(describeCorpus(corpus)).toMatchObject(none);
  expect(faultsOf(corpus)).toEqual([]);
});

it('lists and keeps the filings in a dry run', async () => {
  const corpus = await two();
  expect(removeFilings(corpus, { form: ['10-K'] }, { dryRun: true })).toHaveLength(2);
  expect(describeCorpus(corpus).filings).toBe(2);
});

it('counts the source as added in part, so that adding it again brings them back', async () => {
  const corpus = await two();
  removeFilings(corpus, { cik: ['9999900002'] });
  expect(describeCorpus(corpus).sources).toMatchObject([{ complete: false, filings: 1 }]);
});

it('leaves a source to another process that is adding it', async () => {
  const corpus = await two();
  const other = await openCorpus(corpus.folder, { write: true });
  const writer = new CorpusWriter(other);
  writer.beginSource({ name: 'others', sha256: '11', bytes: 0 });
  writer.add(recordOf(annualReport({ cik: '9999900003' })));
  writer.commit();
  removeFilings(corpus, { cik: ['9999900003'] });
  writer.add(recordOf(annualReport({ cik: '9999900004' })));
  writer.endSource();
  other.close();
  expect(checkCorpus(corpus).flatMap(({ problems }) => problems)).toEqual([]);
  const whole = { complete: true, filings: 1, name: 'others' };
  expect(describeCorpus(corpus).sources).toMatchObject([{ filings: 2 }, whole]);
});

it('keeps what is known of sources without a filing', async () => {
  const corpus = await two();
  const writer = new CorpusWriter(corpus);
  const empty = { name: 'empty', sha256: '22', bytes: 0 };
  writer.beginSource(empty);
  writer.endSource();
  removeFilings(corpus, { cik: ['9999900002'] });
  expect(writer.isKnown(empty)).toBe(true);
});
