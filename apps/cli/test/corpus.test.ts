import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../src/cli';
import { type FakeWorld, fakeIo } from './support/fake-io';

const examples = resolve(import.meta.dirname, '../../../examples/filings');
const document = join(examples, 'lanternfish-10k-2024.htm');
const submission = join(examples, '0009999901-26-000012.txt');
const notes = join(examples, 'lanternfish_notes');

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cyd-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function run(args: readonly string[], world: FakeWorld = {}) {
  const io = fakeIo(world);
  const code = await main(args, io);
  return { code, out: io.out(), err: io.err() };
}

describe('cyd corpus add', () => {
  it('says nothing but the errors if there was nothing to read', async () => {
    const cwd = newFolder();
    const { code, out, err } = await run(['corpus', 'add', 'missing.htm'], { cwd });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('missing.htm: no such file')]);
  });

  it('adds what is new, says so, and reads nothing twice', async () => {
    const cwd = newFolder();
    const first = await run(['corpus', 'add', document, notes, '--json'], { cwd });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toMatchObject({ added: 4, sources: 2, knownSources: 0 });
    expect(existsSync(join(cwd, 'cyd-corpus'))).toBe(true);
    const again = await run(['corpus', 'add', document, notes, submission], { cwd });
    // The data set has the filing too; the submission has more of it.
    expect(again.out).toContain('Added 0 filings and replaced 1');
    expect(again.out).toContain('3 inputs; the corpus had 2 of them.');
  });

  it('adds nothing in a dry run, with a corpus or without', async () => {
    const cwd = newFolder();
    const dry = ['corpus', 'add', document, '--dry-run'];
    expect((await run(dry, { cwd })).out).toContain('Would add 1 filing and replace 0');
    expect(existsSync(join(cwd, 'cyd-corpus'))).toBe(false);
    await run(['corpus', 'add', submission], { cwd });
    expect((await run(dry, { cwd })).out).toContain('Would add 1 filing and replace 0');
    const { out } = await run(['corpus', 'info', '--json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: '1', tables: 1, filings: 1 });
  });

  it('adds only the filings that are asked for, and the others when they are', async () => {
    const cwd = newFolder();
    const only = await run(['corpus', 'add', notes, '--form', '20-F'], { cwd });
    expect(only).toMatchObject({ code: 1 });
    const all = await run(['corpus', 'add', notes, '--json'], { cwd });
    expect(JSON.parse(all.out)).toMatchObject({ added: 3, knownSources: 0 });
  });

  it('reads standard input', async () => {
    const cwd = newFolder();
    const stdin =
      '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body>A lamp.</body></html>';
    const { out } = await run(['corpus', 'add', '-'], { cwd, stdin });
    expect(out).toContain('Added 0 filings');
  });

  it('adds what can be read, says what cannot, and fails', async () => {
    const cwd = newFolder();
    const { code, out, err } = await run(['corpus', 'add', document, 'missing.htm'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('Added 1 filing');
    expect(err).toContain('missing.htm: no such file');
  });

  it('makes no corpus where there is nothing to read', async () => {
    const cwd = newFolder();
    expect(await run(['corpus', 'add', 'missing.htm'], { cwd })).toMatchObject({ code: 2 });
    const { code, err } = await run(['corpus', 'add'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("Missing required argument 'input'");
    expect(existsSync(join(cwd, 'cyd-corpus'))).toBe(false);
  });

  it('says which files are not filings', async () => {
    const cwd = newFolder();
    const folder = join(cwd, 'mixed');
    mkdirSync(folder);
    copyFileSync(document, join(folder, 'a.htm'));
    copyFileSync(join(examples, '../README.md'), join(folder, 'readme.txt'));
    const { code, out } = await run(['corpus', 'add', folder], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/Skipped, not a filing: \S*readme\.txt/);
  });
});

it.each<[string, string[], Record<string, string>]>([
  ['--corpus', ['--corpus', 'a'], {}],
  ['CYD_CORPUS', [], { CYD_CORPUS: 'b' }],
  ['--corpus before CYD_CORPUS', ['--corpus', 'c'], { CYD_CORPUS: 'b' }],
])('finds the corpus by %s', async (_, options, env) => {
  const cwd = newFolder();
  await run(['corpus', 'add', document, ...options], { cwd, env });
  const folder = options[1] ?? env['CYD_CORPUS'] ?? '';
  expect(existsSync(join(cwd, folder, 'corpus.sqlite'))).toBe(true);
  expect((await run(['corpus', 'info', ...options], { cwd, env })).out).toContain('1 filing of');
});

it('removes filings, and adding the source again brings them back', async () => {
  const cwd = newFolder();
  await run(['corpus', 'add', submission], { cwd });
  const removed = await run(['corpus', 'remove', '0009999901-26-000012'], { cwd });
  expect(removed).toMatchObject({ code: 0 });
  expect(removed.out).toContain('Removed 1 filing');
  expect((await run(['corpus', 'info'], { cwd })).code).toBe(1);
  expect((await run(['corpus', 'add', submission], { cwd })).out).toContain('Added 1 filing');
  expect((await run(['corpus', 'remove', '--form', '6-K'], { cwd })).code).toBe(1);
});

it('names the filings to remove that it did not find', async () => {
  const cwd = newFolder();
  await run(['corpus', 'add', submission], { cwd });
  const unknown = '0009999901-26-000099';
  const named = ['corpus', 'remove', '--dry-run', '000999990126000012', unknown];
  const some = await run(named, { cwd });
  expect(some.out).toContain('Would remove 1 filing');
  expect(some.out).toContain(`· Not in the corpus: ${unknown}.`);
  expect(JSON.parse((await run([...named, '--json'], { cwd })).out).notFound).toEqual([unknown]);
  const selected = await run([...named, '--form', '8-K'], { cwd });
  expect(selected.code).toBe(1);
  const both = `000999990126000012, ${unknown}`;
  expect(selected.out).toContain(`· Not among the filings that the other options select: ${both}.`);
});

it('removes nothing without being asked what', async () => {
  const cwd = newFolder();
  await run(['corpus', 'add', submission], { cwd });
  const { code, err } = await run(['corpus', 'remove'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('Say which filings to remove');
});

it('checks a corpus', async () => {
  const cwd = newFolder();
  await run(['corpus', 'add', submission, notes], { cwd });
  const { code, out } = await run(['corpus', 'check'], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('The corpus is whole');
});

it.each(['info', 'check'])('%s makes no corpus, and says how to make one', async (command) => {
  const cwd = newFolder();
  const { code, err } = await run(['corpus', command], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("There is no corpus in 'cyd-corpus'. Add filings to it: cyd corpus add");
  expect(existsSync(join(cwd, 'cyd-corpus'))).toBe(false);
});

it.each([
  [['--cik', 'lamp'], 'at most ten digits'],
  [['--fiscal-year', '25'], 'four digits'],
  [['--since', '2026-13-01'], '2025-03-01'],
  [['--sic', 'banks'], 'two to four digits'],
  [['--sic-division', 'Z'], 'A agriculture'],
  [['--float', 'huge'], '≥ $10bn'],
  [['--min-float', 'much'], '75m'],
  [['--flag', 'ThirdPartyEngaged'], '=none'],
  [['--flag', 'Lamps=true'], "No concept has 'Lamps' in its name"],
  [['--flag', 'Positions=true'], 'Write more of the name'],
  [['--form', ''], 'empty'],
])('refuses %j and says what is possible', async (options, words) => {
  const cwd = newFolder();
  const { code, err } = await run(['corpus', 'remove', ...options], { cwd });
  expect(code).toBe(2);
  expect(err).toContain(words);
});

describe('the options on filings', () => {
  async function asked(options: readonly string[]) {
    const cwd = newFolder();
    await run(['corpus', 'add', notes, document], { cwd });
    return await run(['corpus', 'stats', ...options], { cwd });
  }

  it('are printed with the answer, and in its JSON', async () => {
    const { out } = await asked(['--form', '10-K', '--float', '< $75m']);
    expect(out).toContain("Only filings that match --form 10-K --float '< $75m'.");
    const json = await asked(['--form', '10-K', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      filter: { form: ['10-K'] },
      selection: { filings: 3 },
    });
  });

  it('say what they leave out because the source does not state it', async () => {
    const { out } = await asked(['--sic', '38']);
    expect(out).toMatch(/\d other filings? (?:is|are) left out: the source states no industry/);
  });

  it('say what no filing has, on standard error where the format has no notes', async () => {
    const words = 'No filing of the corpus has --form 10k; the most frequent are 10-K';
    expect((await asked(['--form', '10k'])).out).toContain(words);
    expect((await asked(['--form', '10k', '-f', 'csv'])).err).toContain(words);
  });
});
