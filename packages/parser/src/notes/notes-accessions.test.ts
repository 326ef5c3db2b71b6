import { expect, it } from 'vitest';
import { all } from '../../test/support/small-filings';
import { fact, submission, type TestRow, tableOf } from '../../test/support/write-notes';
import { type FilingSource, fileFromBytes } from '../containers/file-source';
import { readFilings } from '../filings/read-filings';
import { notesAccessions } from './notes-accessions';

function dataSet(subs: readonly TestRow[], more: Record<string, string> = {}): FilingSource {
  const files = { 'sub.tsv': tableOf(subs), 'txt.tsv': tableOf([fact(1), fact(2)]), ...more };
  return {
    name: null,
    files: Object.entries(files).map(([name, text]) => fileFromBytes(name, text)),
  };
}

it('names every filing of a data set, each of which can then be read alone', async () => {
  const source = dataSet([submission(1), submission(2), submission(3)]);
  const accessions = await notesAccessions(source);
  expect(accessions).toEqual([1, 2, 3].map((number) => `0009999991-25-00000${number}`));
  for (const accession of accessions ?? []) {
    const filings = await all(readFilings(source, { accession: [accession] }));
    expect(filings.map((filing) => filing.accession)).toEqual([accession]);
  }
});

it('names them although a day is unreadable', async () => {
  expect(await notesAccessions(dataSet([submission(1, { period: 'May' })]))).toHaveLength(1);
});

it.each([
  ['a document', fileFromBytes('a.htm', '<p>Lamps</p>')],
  ['an archive that is cut off', fileFromBytes('a.zip', 'PK\u0003\u0004')],
  ['a data set next to a document', dataSet([submission(1)], { 'a.htm': '<p>Lamps</p>' })],
  ['data sets in folders', dataSet([submission(1)], { 'b/sub.tsv': tableOf([submission(2)]) })],
  ['a filing without a number of its own', dataSet([submission(1, { adsh: 'lamps' })])],
  ['two filings of one number', dataSet([submission(1), submission(1)])],
  ['a table without its columns', dataSet([], { 'sub.tsv': 'lamps\n' })],
])('names none of %s', async (_, source) => {
  expect(await notesAccessions(source)).toBeNull();
});
