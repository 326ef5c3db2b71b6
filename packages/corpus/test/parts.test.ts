import { appendFileSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFilings } from '@cydkit/parser';
import { listFiles, openFile } from '@cydkit/parser/node';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CorpusWriter } from '../src/add/corpus-writer';
import { sourceOfFiles } from '../src/add/source-of-files';
import { type Corpus, openCorpus } from '../src/open-corpus';
import { type AddedPart, addParts } from '../src/parts/add-parts';
import { listParts } from '../src/parts/list-parts';
import type { PartSource } from '../src/parts/model';
import { manifestPath } from '../src/parts/part-paths';
import { writePart } from '../src/parts/write-part';
import { sha256 } from '../src/record/compared-text';
import { recordOf } from '../src/record/filing-record';
import type { FilingRecord } from '../src/record/model';
import { contentOf, faultsOf } from './support/content';
import { filingOf } from './support/filing-of';
import { filings, sentences, spellings } from './support/random-filings';
import { startDuck } from './support/read-parquet';

const examples = resolve(import.meta.dirname, '../../../examples/filings');

/** A file and what was read of it. */
interface File {
  name: string;
  sha256: string;
  bytes: number;
  records: readonly FilingRecord[];
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cydkit-parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of inputs, of parts, and of a corpus, side by side. */
async function layout() {
  const folder = temporaryFolder();
  const corpus = await openCorpus(join(folder, 'corpus'), { write: true });
  onTestFinished(() => corpus.close());
  return { parts: join(folder, 'parts'), corpus };
}

/** A file of a share, in a batch. */
type Placed = File & { share: PartSource['share'] };

async function write(folder: string, batch: readonly Placed[], id = idOf(batch)) {
  const sources = batch.map(({ name, sha256: hash, bytes, share }) => ({
    ...{ name, sha256: hash, bytes, share, withoutFacts: 1, problems: [] },
  }));
  const records = batch.flatMap((file, source) =>
    file.records.map((record) => ({ source, record })),
  );
  return await writePart(folder, { id, sources, records });
}

function idOf(batch: readonly Placed[]): string {
  return sha256(JSON.stringify(batch.map(({ name, sha256: hash, share }) => [name, hash, share])));
}

function whole(file: File): Placed {
  return { ...file, share: { number: 1, of: 1 } };
}

/** Adds the parts, and returns all that happened. */
async function add(corpus: Corpus, folder: string): Promise<AddedPart[]> {
  const events: AddedPart[] = [];
  const writer = new CorpusWriter(corpus);
  const addition = { writer, folder, home: corpus.folder, inputs: join(folder, '../inputs') };
  for await (const event of addParts(addition)) events.push(event);
  expect(faultsOf(corpus)).toEqual([]);
  return events;
}

/** What a corpus has that added the files itself, by their names. */
async function contentOnOneMachine(...runs: (readonly File[])[]): Promise<object> {
  const { corpus } = await layout();
  const writer = new CorpusWriter(corpus);
  for (const files of runs) {
    const infos = [...files]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((file) => ({ ...file, name: `../inputs/${file.name}` }))
      .filter((file) => !writer.isKnown(file));
    for (const { records, ...info } of infos) {
      writer.beginSource(info);
      for (const record of records) writer.add(record);
      writer.endSource();
    }
  }
  return contentOf(corpus);
}

function problemsIn(events: readonly AddedPart[]): AddedPart[] {
  return events.filter(({ kind }) => kind === 'problem' || kind === 'unread');
}

async function exampleFiles(): Promise<File[]> {
  const files: File[] = [];
  for (const name of listFiles(examples).files) {
    if (name.includes('/')) continue;
    const path = join(examples, name);
    const records: FilingRecord[] = [];
    for await (const filing of readFilings(await openFile(path))) {
      if (filing.facts.length > 0) records.push(recordOf(filing));
    }
    files.push({ ...(await sourceOfFiles(name, [path])), records });
  }
  return files;
}

function fileOf(name: string, records: readonly FilingRecord[]): File {
  const content = JSON.stringify(records);
  return { name, sha256: sha256(content), bytes: content.length, records };
}

describe('addParts', () => {
  it('makes the corpus that one machine makes of the examples', async () => {
    const files = await exampleFiles();
    const { parts, corpus } = await layout();
    for (let at = 0; at < files.length; at += 3) {
      await write(parts, files.slice(at, at + 3).map(whole));
    }
    const events = await add(corpus, parts);
    expect(problemsIn(events)).toEqual([]);
    expect(events[0]).toMatchObject({ kind: 'begin', sources: files.length, knownSources: 0 });
    expect(contentOf(corpus)).toEqual(await contentOnOneMachine(files));
    const [again, ...more] = await add(corpus, parts);
    expect(again).toMatchObject({ knownSources: files.length, bytes: 0 });
    expect(more).toEqual([]);
  });

  it('makes the corpus that one machine makes, however the files are divided', async () => {
    const file = (name: string) =>
      filings([...sentences, ...spellings]).map((some) => fileOf(name, some.map(recordOf)));
    const cases = fc.record({
      files: fc.tuple(file('a.zip'), file('b.zip'), file('c.zip')),
      cuts: fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7)),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      size: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ files, cuts, order, size }) => {
        const shares = files.flatMap((each, index) => [
          { ...each, records: each.records.slice(0, cuts[index]), share: { number: 1, of: 2 } },
          { ...each, records: each.records.slice(cuts[index]), share: { number: 2, of: 2 } },
        ]);
        const placed = order.flatMap((index) => shares[index] ?? []);
        const { parts, corpus } = await layout();
        for (let at = 0; at < placed.length; at += size) {
          await write(parts, placed.slice(at, at + size));
        }
        expect(problemsIn(await add(corpus, parts))).toEqual([]);
        expect(contentOf(corpus)).toEqual(await contentOnOneMachine(files));
      }),
      { numRuns: 25 },
    );
  });
});

/** A file of filings with these numbers. */
function numbered(name: string, ...numbers: readonly number[]): File {
  const records = numbers.map((number) =>
    recordOf(filingOf({ accession: `0009999900-26-00000${number}`, name: `Heron ${name}, Inc.` })),
  );
  return fileOf(name, records);
}

function shared(file: File, ...shares: readonly number[][]): Placed[] {
  return shares.map((numbers, at) => ({
    ...file,
    records: numbers.flatMap((number) => file.records[number] ?? []),
    share: { number: at + 1, of: shares.length },
  }));
}

function keysIn({ database }: Corpus): string[] {
  return database
    .prepare('select key from filings order by key')
    .all<{ key: string }>()
    .map(({ key }) => key.slice(-1));
}

describe('addParts, of what is not as it should be', () => {
  it('keeps what a file had until all shares of its new version are here', async () => {
    const { parts, corpus } = await layout();
    const before = numbered('a.zip', 1, 2);
    await write(parts, [whole(before)], 'old');
    await add(corpus, parts);
    rmSync(join(parts, manifestPath('old')));
    const now = numbered('a.zip', 2, 3, 4);
    const [first, second] = shared(now, [0], [1, 2]);
    await write(parts, first ? [first] : []);
    const events = await add(corpus, parts);
    expect(problemsIn(events)).toEqual([
      {
        ...{ kind: 'unread', source: 'a.zip', member: '' },
        reason: 'Parts lack 1 of its 2 shares: add again when the workers are done',
      },
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'source', isWhole: false });
    expect(keysIn(corpus)).toEqual(['1', '2']);
    await write(parts, second ? [second] : []);
    expect(problemsIn(await add(corpus, parts))).toEqual([]);
    expect(keysIn(corpus)).toEqual(['2', '3', '4']);
    expect(contentOf(corpus)).toEqual(await contentOnOneMachine([before], [now]));
  });

  it('takes each share once, also when it is in parts of two sizes', async () => {
    const { parts, corpus } = await layout();
    const file = numbered('a.zip', 1, 2, 3);
    const [first, , third] = shared(file, [0], [1], [2]);
    for (const share of [first, third]) await write(parts, share ? [share] : []);
    for (const share of shared(file, [0, 1], [2])) await write(parts, [share]);
    await write(parts, shared(file, [0, 1], [2]));
    const events = await add(corpus, parts);
    expect(problemsIn(events)).toEqual([]);
    expect(events.filter(({ kind }) => kind === 'filing')).toHaveLength(3);
    expect(contentOf(corpus)).toEqual(await contentOnOneMachine([file]));
  });

  it('reads nothing of a part that a worker has not finished', async () => {
    const { parts, corpus } = await layout();
    await write(parts, [whole(numbered('a.zip', 1))], 'a');
    await write(parts, [whole(numbered('b.zip', 2))], 'b');
    rmSync(join(parts, manifestPath('b')));
    rmSync(join(parts, 'facts/b.parquet'));
    const token = '00000000-0000-4000-8000-000000000000';
    writeFileSync(join(parts, `facts/.c.parquet.${token}.tmp`), 'PAR1');
    const [begin, ...events] = await add(corpus, parts);
    expect(begin).toMatchObject({ sources: 1, unfinished: ['b', 'c'] });
    expect(problemsIn(events)).toEqual([]);
    expect(keysIn(corpus)).toEqual(['1']);
  });

  it('says which file is damaged, once, and adds the other parts', async () => {
    const { parts, corpus } = await layout();
    await write(parts, [whole(numbered('a.zip', 1)), whole(numbered('b.zip', 2))], 'a');
    await write(parts, [whole(numbered('c.zip', 3))], 'c');
    appendFileSync(join(parts, 'facts/a.parquet'), 'x');
    const events = await add(corpus, parts);
    const reason = 'It is not the file that the manifest describes';
    expect(problemsIn(events)).toEqual([
      { kind: 'problem', problem: { path: 'facts/a.parquet', reason } },
    ]);
    expect(events.filter((event) => event.kind === 'source' && !event.isWhole)).toHaveLength(2);
    expect(keysIn(corpus)).toEqual(['3']);
    // Another part has it too.
    await write(parts, [whole(numbered('b.zip', 2))], 'z');
    await add(corpus, parts);
    expect(keysIn(corpus)).toEqual(['2', '3']);
  });

  it('reports what a worker could not read, and adds it again', async () => {
    const { parts, corpus } = await layout();
    const { records, ...file } = numbered('a.zip', 1);
    const problems = [{ name: 'x.htm', reason: 'The end of the file is missing' }];
    const source = { ...file, share: { number: 1, of: 1 }, withoutFacts: 4, problems };
    const made = records.map((record) => ({ source: 0, record }));
    await writePart(parts, { id: 'a', sources: [source], records: made });
    for (let times = 0; times < 2; times += 1) {
      const events = await add(corpus, parts);
      expect(problemsIn(events)).toEqual([
        { kind: 'unread', source: 'a.zip', member: 'x.htm', reason: problems[0]?.reason },
      ]);
      expect(events.at(-1)).toMatchObject({ isWhole: false, withoutFacts: 4 });
    }
  });

  it('adds none of two versions of a file, and names the parts', async () => {
    const { parts, corpus } = await layout();
    await write(parts, [whole(numbered('a.zip', 1))], 'a');
    await write(parts, [whole(numbered('a.zip', 2)), whole(numbered('b.zip', 3))], 'b');
    const reason =
      'Parts have two versions of it, and do not say which is newer: delete all files of the older one, */a.* or */b.*';
    const twice = { kind: 'unread', source: 'a.zip', member: '', reason };
    expect(problemsIn(await add(corpus, parts))).toEqual([twice]);
    expect(keysIn(corpus)).toEqual(['3']);
    rmSync(join(parts, manifestPath('a')));
    expect(problemsIn(await add(corpus, parts))).toEqual([]);
    expect(keysIn(corpus)).toEqual(['2', '3']);
  });

  it('adds no part of another version, until its sources have been read again', async () => {
    const { parts, corpus } = await layout();
    const file = numbered('a.zip', 1);
    const manifest = await write(parts, [whole(file)], 'a');
    writeFileSync(join(parts, manifestPath('a')), JSON.stringify({ ...manifest, version: 0 }));
    const reason =
      'Another version of the program made this part, of content 0, not 1: enqueue its inputs again';
    expect(problemsIn(await add(corpus, parts))).toEqual([
      { kind: 'problem', problem: { path: '_parts/a.json', reason } },
    ]);
    expect(keysIn(corpus)).toEqual([]);
    await write(parts, [whole(file)], 'b');
    for (let times = 0; times < 2; times += 1) {
      expect(problemsIn(await add(corpus, parts))).toEqual([]);
      expect(keysIn(corpus)).toEqual(['1']);
    }
  });

  it('reports a part whose files are those of another', async () => {
    const { parts, corpus } = await layout();
    const { files } = await write(parts, [whole(numbered('a.zip', 1))], 'a');
    const manifest = await write(parts, [whole(numbered('b.zip', 2))], 'b');
    const swapped = manifest.files.map((file, index) => ({ ...files[index], path: file.path }));
    for (const { path } of manifest.files) {
      copyFileSync(join(parts, path.replace('b.parquet', 'a.parquet')), join(parts, path));
    }
    const written = JSON.stringify({ ...manifest, files: swapped });
    writeFileSync(join(parts, manifestPath('b')), written);
    expect((await listParts(parts)).problems).toEqual([]);
    const reason = 'It has other filings than the manifest says';
    expect(problemsIn(await add(corpus, parts))).toEqual([
      { kind: 'problem', problem: { path: 'filings/b.parquet', reason } },
    ]);
  });
});

const duck = await startDuck();

describe.skipIf(duck === null)('parts in DuckDB', () => {
  it('are tables, whose rows a join brings together, whatever else is in the folders', async () => {
    const { parts } = await layout();
    const files = await exampleFiles();
    for (const file of files) await write(parts, [whole(file)]);
    writeFileSync(join(parts, 'facts/.c.parquet.0-0.tmp'), 'half');
    const records = files.flatMap((file) => file.records);
    const count = (table: string): string =>
      `select count(*) as n from '${parts}/filings/*.parquet' f
       join '${parts}/${table}/*.parquet' t using (filing) where t.key = f.key`;
    const of = async (table: string): Promise<unknown> => (await duck?.(count(table)))?.[0]?.['n'];
    const sum = (rows: (record: FilingRecord) => unknown[]): number =>
      records.reduce((total, record) => total + rows(record).length, 0);
    expect(await of('filings')).toBe(records.length);
    expect(await of('facts')).toBe(sum(({ facts }) => facts));
    expect(await of('passages')).toBe(sum(({ passages }) => passages));
    expect(await of('sentences')).toBe(
      sum(({ passages }) => passages.flatMap((passage) => passage.sentences)),
    );
    expect(await of('findings')).toBe(sum(({ findings }) => findings));
    expect(await of('flags')).toBe(sum(({ flags }) => flags));
    expect(await of('registrants')).toBe(sum(({ registrants }) => registrants));
  });
});
