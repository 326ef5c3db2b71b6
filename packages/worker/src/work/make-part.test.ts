import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPart, listParts, sourceOfFiles } from '@cydkit/corpus/parts';
import { recordOf } from '@cydkit/corpus/record';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { annualReport } from '../../../corpus/test/support/annual-report';
import { batchOf } from '../batches/batch-of';
import type { Batch, BatchInput, ReadFiling, ReadInputs } from '../model';
import { BatchRefused, InputNotReady, localInput } from './local-input';
import { makePart } from './make-part';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cyd-make-part-'));
  mkdirSync(join(cwd, 'inputs/set'), { recursive: true });
  for (const name of ['a.txt', 'b.txt', 'set/c.txt', 'set/d.txt']) {
    writeFileSync(join(cwd, 'inputs', name), `Lamps of ${name}`);
  }
  const folder = cwd;
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const share = { number: 1, of: 1 };

async function batchOfFiles(): Promise<Batch> {
  const input = async (name: string, files?: string[]): Promise<BatchInput> => {
    const paths = (files ?? ['']).map((file) => join(cwd, 'inputs', name, file));
    return { ...(await sourceOfFiles(name, paths)), share, ...(files && { files }) };
  };
  return batchOf([
    await input('a.txt'),
    await input('b.txt'),
    await input('set', ['c.txt', 'd.txt']),
  ]);
}

function filing(more: Partial<ReadFiling> = {}): ReadFiling {
  return { record: recordOf(annualReport()), withoutFacts: false, problems: [], ...more };
}

/** Reads of each input what is given here, in their order. */
function reading(...found: ReadFiling[][]): ReadInputs {
  return function* (inputs) {
    for (const [index, input] of inputs.entries()) {
      yield [
        input,
        (async function* () {
          yield* found[index] ?? [];
        })(),
      ];
    }
  };
}

function make(batch: Batch, read: ReadInputs, signal?: AbortSignal) {
  const folders = { inputs: join(cwd, 'inputs'), into: join(cwd, 'parts') };
  return makePart(batch, { ...folders, read, ...(signal && { signal }) });
}

it('writes the filings of a batch as one part, and lists what could not be read', async () => {
  const batch = await batchOfFiles();
  const reason = `${join(cwd, 'inputs')}/b.txt is damaged`;
  const bad = filing({ record: null, problems: [{ name: 'b.txt', reason }] });
  const read = reading([filing(), filing()], [bad], [filing({ record: null, withoutFacts: true })]);
  expect(await make(batch, read)).toEqual({
    ...{ filings: 2, withoutFacts: 1, problemCount: 1 },
    problems: [{ name: 'b.txt', reason: 'b.txt is damaged' }],
  });
  const { manifests } = await listParts(join(cwd, 'parts'));
  expect(manifests).toMatchObject([
    {
      id: batch.id,
      filings: 2,
      sources: [
        { name: 'a.txt', keys: [expect.any(String), expect.any(String)] },
        { name: 'b.txt', keys: [], problems: [{ reason: 'b.txt is damaged' }] },
        { name: 'set/c.txt', withoutFacts: 1 },
      ],
    },
  ]);
});

it('lists the first problems in the result, and all in the part', async () => {
  const problems = Array.from({ length: 50 }, (_, number) => ({ name: `${number}`, reason: 'x' }));
  const result = await make(await batchOfFiles(), reading([filing({ record: null, problems })]));
  expect([result.problemCount, result.problems.length]).toEqual([50, 20]);
  const { manifests } = await listParts(join(cwd, 'parts'));
  expect(manifests[0]?.sources[0]?.problems).toHaveLength(50);
});

it.each([
  ['has changed', 'b.txt is not the file', () => writeFileSync(join(cwd, 'inputs/b.txt'), 'x')],
  ['is missing', 'b.txt cannot be read: it is not in', () => rmSync(join(cwd, 'inputs/b.txt'))],
  [
    'is incomplete',
    'set/c.txt, or a file that is read with it, is not the file',
    () => writeFileSync(join(cwd, 'inputs/set/d.txt'), ''),
  ],
])('writes nothing if an input %s', async (_, message, change) => {
  const batch = await batchOfFiles();
  change();
  const failure = await make(batch, reading([filing()])).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputNotReady);
  expect(String(failure)).toContain(message);
  expect(String(failure)).not.toContain(cwd);
  expect(readdirSync(cwd)).toEqual(['inputs']);
});

it('makes the same part wherever a machine has its folders', async () => {
  const batch = await batchOfFiles();
  cpSync(join(cwd, 'inputs'), join(cwd, 'disk/mirror'), { recursive: true });
  const report = filing();
  const manifests = [];
  for (const [inputs, into] of [
    ['inputs', 'parts'],
    ['disk/mirror', 'other/parts'],
  ]) {
    const folders = { inputs: join(cwd, inputs ?? ''), into: join(cwd, into ?? '') };
    await makePart(batch, { ...folders, read: reading([report]) });
    manifests.push((await listParts(folders.into)).manifests);
  }
  expect(manifests[1]).toEqual(manifests[0]);
});

it('names no folder of the machine when a part cannot be written', async () => {
  writeFileSync(join(cwd, 'parts'), 'a file, not a folder');
  const failure = await make(await batchOfFiles(), reading([filing()])).catch(String);
  expect(failure).toMatch(/EEXIST|ENOTDIR/u);
  expect(failure).not.toContain(cwd);
});

it('leaves nothing of a part if it is ended, or the reading fails', async () => {
  const batch = await batchOfFiles();
  const controller = new AbortController();
  const ended: ReadInputs = function* ([input]) {
    if (input === undefined) return;
    yield [
      input,
      (async function* () {
        yield filing();
        controller.abort(new Error('ended'));
        yield filing();
      })(),
    ];
  };
  await expect(make(batch, ended, controller.signal)).rejects.toThrow('ended');
  expect(hasPart(join(cwd, 'parts'), batch.id)).toBe(false);
  const left = readdirSync(join(cwd, 'parts'), { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
});

describe('the names of a batch', () => {
  const named = (name: string, files?: string[]): BatchInput => {
    return { name, sha256: 'a', bytes: 1, share, ...(files && { files }) };
  };

  it.each([
    ['../a.txt'],
    ['set/../../a.txt'],
    ['/etc/passwd'],
    [''],
    ['.'],
    ['set//c.txt'],
    ['a\0.txt'],
  ])('do not lead out of the folder: %j', (name) => {
    expect(() => localInput(named(name), cwd)).toThrow(BatchRefused);
    expect(() => localInput(named('set', ['c.txt', name]), cwd)).toThrow(BatchRefused);
  });

  it('may have what a system allows: one strange name must not refuse the batch', () => {
    expect(localInput(named('set/a\n.txt'), cwd).path).toBe(join(cwd, 'set/a\n.txt'));
  });

  it('may be those of the folder itself', () => {
    expect(localInput(named('', ['a.txt']), cwd)).toMatchObject({ path: cwd, root: cwd });
  });
});
