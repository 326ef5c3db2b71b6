import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exportTables, recordOf, sourceOfFiles, writePart } from '@cydkit/corpus';
import { readFilings } from '@cydkit/parser';
import { openFile } from '@cydkit/parser/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const examples = resolve(import.meta.dirname, '../../../examples/filings');
const names = ['lanternfish-10k-2024.htm', '0009999901-26-000012.txt'];

/** A folder with two inputs. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'inputs'));
  for (const name of names) cpSync(join(examples, name), join(folder, 'inputs', name));
  return folder;
}

/** Makes a part of each input, as workers do. */
async function makeParts(folder: string, parts = join(folder, 'parts')): Promise<void> {
  for (const [index, name] of names.entries()) {
    const path = join(folder, 'inputs', name);
    const info = await sourceOfFiles(`inputs/${name}`, [path]);
    const records = [];
    for await (const filing of readFilings(await openFile(path, `inputs/${name}`))) {
      const read = { ...filing, source: { ...filing.source, sha256: info.sha256 } };
      records.push({ source: 0, record: recordOf(read) });
    }
    const source = { ...info, share: { number: 1, of: 1 }, withoutFacts: 0, problems: [] };
    await writePart(parts, { id: `p${index}`, sources: [source], records });
  }
}

async function run(cwd: string, ...args: string[]) {
  const io = fakeIo({ cwd });
  const code = await main(args, io);
  return { code, out: io.out(), err: io.err() };
}

describe('cyd corpus add of a folder of parts', () => {
  it('makes the corpus that it makes of the inputs, and reads nothing twice', async () => {
    const cwd = newFolder();
    await makeParts(cwd);
    const dry = await run(cwd, 'corpus', 'add', 'parts', '--dry-run', '--corpus', 'a');
    expect(dry.out).toContain('Would add 2 filings and replace 0');
    const added = await run(cwd, 'corpus', 'add', 'parts', '--corpus', 'a', '--json');
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(added.out)).toMatchObject({ added: 2, sources: 2, knownSources: 0 });
    for (const input of ['parts', 'inputs']) {
      const again = await run(cwd, 'corpus', 'add', input, '--corpus', 'a');
      expect(again).toMatchObject({ code: 0, err: '' });
      expect(again.out).toContain('2 inputs; the corpus had all of them.');
    }
    await run(cwd, 'corpus', 'add', 'inputs', '--corpus', 'b');
    for (const name of ['a', 'b']) {
      await run(cwd, 'corpus', 'export', '--csv', `${name}-csv`, '--corpus', name);
    }
    for (const { name } of exportTables) {
      const [a, b] = ['a', 'b'].map((from) => readFileSync(join(cwd, `${from}-csv/${name}.csv`)));
      expect(a?.equals(b ?? Buffer.of())).toBe(true);
    }
  });

  it('adds it next to ordinary inputs, also when it is in a folder of them', async () => {
    const cwd = newFolder();
    await makeParts(cwd, join(cwd, 'inputs/parts'));
    const { code, out, err } = await run(cwd, 'corpus', 'add', 'inputs', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ added: 2, sources: 4, knownSources: 2, skipped: [] });
  });

  it('adds what can be read, says what cannot, and fails', async () => {
    const cwd = newFolder();
    await makeParts(cwd);
    appendFileSync(join(cwd, 'parts/facts/p1.parquet'), 'x');
    rmSync(join(cwd, 'parts/_parts/p0.json'));
    const input = 'inputs/lanternfish-10k-2024.htm';
    const { code, out, err } = await run(cwd, 'corpus', 'add', 'parts', input, '--json');
    expect(code).toBe(2);
    expect(err).toBe(
      'parts: 1 part has no manifest, and cannot be added yet: workers write them now, or were stopped\n' +
        'error: parts/facts/p1.parquet: It is not the file that the manifest describes\n',
    );
    expect(JSON.parse(out)).toMatchObject({ added: 1, sources: 2, unreadSources: 1 });
  });

  it('refuses to select filings of it', async () => {
    const cwd = newFolder();
    await makeParts(cwd);
    const { code, err } = await run(cwd, 'corpus', 'add', 'parts', '--form', '10-K');
    expect(code).toBe(2);
    expect(err).toBe('error: parts: parts are added whole. Add the folder without --form 10-K.\n');
  });
});

it.each(['report', 'parse', 'lint'])('has cyd %s say that it reads no parts', async (command) => {
  const cwd = newFolder();
  await makeParts(cwd);
  const { err } = await run(cwd, command, 'parts/');
  expect(err).toContain(
    "parts: a folder of parts, which workers have made, skipped. 'cyd corpus add' adds it.\n",
  );
});
