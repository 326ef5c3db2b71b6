import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { ClosedPipe } from '../src/messages/errors';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page, plainHtml } from './support/page';

const nested = { 'page.txt': page, 'sub/other.txt': page, 'sub/plain.htm': plainHtml };

describe('exit codes', () => {
  it.each([
    ['a filing with facts', ['page.txt'], 0],
    ['a filing among others', ['page.txt', 'sub/plain.htm'], 0],
    ['no fact in any input', ['sub/plain.htm'], 1],
    ['a missing file', ['missing.txt'], 2],
    ['a missing file next to a filing', ['page.txt', 'missing.txt'], 2],
    ['a glob that matches nothing', ['*.xml'], 2],
    ['a glob', ['sub/*.txt'], 0],
    ['a directory', ['sub'], 0],
    ['no input', [], 2],
    ['an unknown option', ['page.txt', '--wat'], 2],
    ['an unknown format', ['page.txt', '-f', 'pdf'], 2],
    ['an output file of unknown format', ['page.txt', '-o', 'x.pdf'], 2],
    ['an output file in no directory', ['page.txt', '-o', 'no/x.md'], 2],
    ['a width that is too small', ['page.txt', '--width', '10'], 2],
    ['two formats', ['page.txt', '--json', '-f', 'markdown'], 2],
    ['help', ['--help'], 0],
  ])('%s', async (_, args, code) => {
    const io = fakeIo({ cwd: folderWith(nested) });
    expect(await main(['report', ...args], io)).toBe(code);
    expect(io.err() + io.out()).not.toMatch(/^ {4}at /m);
    if (code === 2) expect(io.err()).toMatch(/^error: /);
  });
});

describe('inputs', () => {
  async function namesOf(
    args: string[],
    files: Record<string, string> = nested,
  ): Promise<string[]> {
    const io = fakeIo({ cwd: folderWith(files) });
    await main(['report', ...args, '-f', 'ndjson'], io);
    const lines = io.out().split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line).filing.source.name);
  }

  it.each([
    ['in the order of the arguments', ['sub/other.txt', 'page.txt'], ['sub/other.txt', 'page.txt']],
    ['as they were named', ['./page.txt'], ['./page.txt']],
    ['each once', ['page.txt', './page.txt', '*.txt', '.'], ['page.txt', './sub/other.txt']],
    ['through globs', ['**/*.txt'], ['page.txt', 'sub/other.txt']],
    ['below directories', ['.'], ['./page.txt', './sub/other.txt']],
    ['below directories with a slash', ['sub/'], ['sub/other.txt']],
  ])('are read %s', async (_, args, names) => {
    expect(await namesOf(args)).toEqual(names);
  });

  it('are sorted by code units, without hidden files and node_modules', async () => {
    const files = Object.fromEntries(
      ['b.txt', 'a.txt', 'B.txt', 'ä.txt', '.h/x.txt', '.x.txt', 'node_modules/x/x.txt'].map(
        (name) => [name, page],
      ),
    );
    const sorted = ['B.txt', 'a.txt', 'b.txt', 'ä.txt'];
    expect(await namesOf(['.'], files)).toEqual(sorted.map((name) => `./${name}`));
    expect(await namesOf(['**/*.txt'], files)).toEqual(sorted);
  });

  it('may be files whose names look like globs', async () => {
    expect(await namesOf(['[a].txt'], { '[a].txt': page, 'a.txt': page })).toEqual(['[a].txt']);
  });

  it('give standard input its name', async () => {
    const io = fakeIo({ stdin: page });
    expect(await main(['report', '-', '--stdin-filename', 'R7.txt', '--json'], io)).toBe(0);
    expect(JSON.parse(io.out()).filing.source.name).toBe('R7.txt');
  });

  it('get a note for a found file that is not a filing, a report for a named one', async () => {
    const cwd = folderWith({ 'page.txt': page, 'notes.md': 'Buy lamps.' });
    const found = fakeIo({ cwd });
    expect(await main(['report', '.'], found)).toBe(0);
    expect(found.err()).toBe('./notes.md: not a filing, skipped\n');

    const named = fakeIo({ cwd });
    expect(await main(['report', 'notes.md'], named)).toBe(1);
    expect(named.out()).toContain('error format-unknown');
  });

  it('are done when another one is missing', async () => {
    const io = fakeIo({ cwd: folderWith(nested) });
    await main(['report', 'missing.txt', 'page.txt'], io);
    expect(io.out()).toContain('Role of Management');
    expect(io.err()).toBe('error: missing.txt: no such file or directory\n');
  });
});

describe('formats', () => {
  it('print JSON as an object for one filing and an array for several', async () => {
    const cwd = folderWith(nested);
    for (const [args, array] of [
      [['page.txt'], false],
      [['page.txt', 'sub/other.txt'], true],
      [['page.txt', 'sub/other.txt', 'sub/plain.htm'], true],
    ] as const) {
      const io = fakeIo({ cwd });
      await main(['report', ...args, '--json'], io);
      const parsed = JSON.parse(io.out());
      expect(Array.isArray(parsed)).toBe(array);
      // Written piece by piece, and still what one call would print.
      expect(io.out()).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
    }
  });

  it('let JSON blocks be rebuilt from the passages', async () => {
    const io = fakeIo({ stdin: page });
    await main(['report', '-', '--json'], io);
    const { filing, passages, blocks } = JSON.parse(io.out());
    const squeezed = (text: string): string => text.split(/\s+/).join('');
    const texts = new Map<string, string>(
      passages.map(({ id, text }: { id: string; text: string }) => [id, text]),
    );
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      const rebuilt = block.passages.map((id: string) => texts.get(id)).join('');
      expect(squeezed(rebuilt)).toBe(squeezed(filing.facts[block.fact].value));
    }
  });

  it('give the SHA-256 of the source', async () => {
    const io = fakeIo({ stdin: '' });
    await main(['report', '-', '--json'], io);
    expect(JSON.parse(io.out()).filing.source.sha256).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it.each([
    ['x.json', /^\{\n/],
    ['x.ndjson', /^\{"schemaVersion"/],
    ['x.jsonl', /^\{"schemaVersion"/],
    ['x.md', /^# /],
    ['x.html', /^<!doctype html>/],
    ['x.csv', /^accession,cik,.*,passage,text,/],
    ['x.txt', /^Registrant not stated/],
    ['x', /^Registrant not stated/],
  ])('follow the extension of -o %s', async (name, beginning) => {
    const cwd = folderWith(nested);
    const io = fakeIo({ cwd, terminal: 120, env: { FORCE_COLOR: '1' } });
    expect(await main(['report', 'page.txt', '-o', name], io)).toBe(0);
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(beginning);
    expect(readFileSync(join(cwd, name), 'utf8')).not.toContain('\u001b');
    expect(io.out()).toBe('');
    expect(readdirSync(cwd).filter((found) => found.endsWith('.tmp'))).toEqual([]);
  });

  it('print HTML as one file for any number of filings', async () => {
    const cwd = folderWith(nested);
    for (const [args, articles] of [
      [['page.txt'], 1],
      [['page.txt', 'sub/other.txt', 'sub/plain.htm'], 3],
    ] as const) {
      const io = fakeIo({ cwd });
      await main(['report', ...args, '-f', 'html'], io);
      expect(io.out().match(/<article>/g)).toHaveLength(articles);
      expect(io.out().match(/<!doctype html>|<\/html>/g)).toHaveLength(2);
    }
  });

  it('print CSV with the passages of all filings under one header', async () => {
    const io = fakeIo({ cwd: folderWith(nested) });
    await main(['report', 'page.txt', 'sub/other.txt', '-f', 'csv'], io);
    expect(io.out().match(/^accession,/gm)).toHaveLength(1);
    expect(io.out().match(/Our lamp security officer/g)).toHaveLength(2);
  });

  it('prefer --format to the extension', async () => {
    const cwd = folderWith(nested);
    await main(['report', 'page.txt', '-o', 'x.md', '-f', 'json'], fakeIo({ cwd }));
    expect(JSON.parse(readFileSync(join(cwd, 'x.md'), 'utf8')).schemaVersion).toBe('1');
  });

  it('keep an output file if nothing could be read', async () => {
    const cwd = folderWith({ 'x.md': 'before' });
    expect(await main(['report', 'missing.txt', '-o', 'x.md'], fakeIo({ cwd }))).toBe(2);
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toBe('before');
    expect(readdirSync(cwd)).toEqual(['x.md']);
  });

  it('add keys to the facts with --markdown', async () => {
    const cwd = folderWith(nested);
    for (const [args, keys] of [
      [[], []],
      [['--markdown'], ['markdown']],
    ] as const) {
      const io = fakeIo({ cwd });
      await main(['report', 'page.txt', '--json', ...args], io);
      const [, fact] = JSON.parse(io.out()).filing.facts;
      expect(['markdown', 'html'].filter((key) => key in fact)).toEqual(keys);
    }
  });
});

describe('colors and width', () => {
  it.each([
    ['no terminal', {}, [], false],
    ['a terminal', { terminal: 80 }, [], true],
    ['NO_COLOR', { terminal: 80, env: { NO_COLOR: '1' } }, [], false],
    ['an empty NO_COLOR', { terminal: 80, env: { NO_COLOR: '' } }, [], true],
    ['FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
    ['FORCE_COLOR=0', { terminal: 80, env: { FORCE_COLOR: '0' } }, [], false],
    ['a dumb terminal', { terminal: 80, env: { TERM: 'dumb' } }, [], false],
    ['--color never', { terminal: 80, env: { FORCE_COLOR: '1' } }, ['--color', 'never'], false],
    ['--color always', { env: { NO_COLOR: '1' } }, ['--color', 'always'], true],
  ])('colors depend on %s', async (_, world, args, colored) => {
    const io = fakeIo({ ...world, stdin: page });
    await main(['report', '-', ...args], io);
    expect(io.out().includes('\u001b[')).toBe(colored);
  });

  it.each([
    ['80 without a terminal', {}, [], 80],
    ['that of the terminal', { terminal: 60 }, [], 60],
    ['at most 100', { terminal: 200 }, [], 100],
    ['what --width says', { terminal: 60 }, ['--width', '120'], 120],
  ])('the width is %s', async (_, world, args, width) => {
    const long = page.replace('twice a year', 'twice a year '.repeat(40));
    const io = fakeIo({ ...world, stdin: long });
    await main(['report', '-', '--color', 'never', ...args], io);
    const longest = Math.max(
      ...io
        .out()
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(width);
    expect(longest).toBeGreaterThan(width - 12);
  });
});

describe('messages', () => {
  it('show progress on a terminal only, and erase it', async () => {
    const cwd = folderWith(nested);
    const shown = fakeIo({ cwd, errorTerminal: 80 });
    await main(['report', 'page.txt', 'sub/other.txt'], shown);
    expect(shown.err()).toContain('2/2 sub/other.txt');
    expect(shown.err()).toMatch(/\r\u001b\[K$/);

    for (const args of [['--no-progress'], ['--quiet']]) {
      const io = fakeIo({ cwd, errorTerminal: 80 });
      await main(['report', 'page.txt', 'sub/other.txt', ...args], io);
      expect(io.err()).toBe('');
    }
    const piped = fakeIo({ cwd });
    await main(['report', 'page.txt', 'sub/other.txt'], piped);
    expect(piped.err()).toBe('');
  });

  it('keep errors with --quiet', async () => {
    const cwd = folderWith({ ...nested, 'notes.md': 'Buy lamps.' });
    const io = fakeIo({ cwd });
    await main(['report', '.', 'missing.txt', '-q'], io);
    expect(io.err()).toBe('error: missing.txt: no such file or directory\n');
  });

  it('let no file name command the terminal', async () => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, 'a\u001b[2J.md'), 'Buy lamps.');
    const io = fakeIo({ cwd });
    await main(['report', '.'], io);
    expect(io.err()).not.toContain('\u001b');
  });

  it('end quietly when the pipe is closed', async () => {
    const io = fakeIo({ stdin: page });
    io.stdout.write = () => Promise.reject(new ClosedPipe());
    expect(await main(['report', '-'], io)).toBe(0);
    expect(io.err()).toBe('');
  });
});

it('says once that a page of more than 200 filings is large', async () => {
  const files = Array.from({ length: 202 }, (_, index) => [`${index}.txt`, page]);
  const cwd = folderWith(Object.fromEntries(files));
  const notesOf = async (...args: string[]): Promise<string[]> => {
    const io = fakeIo({ cwd });
    await main([...args, '.'], io);
    return io
      .err()
      .split('\n')
      .filter((line) => line.includes('more than 200 filings'));
  };
  expect(await notesOf('report', '-f', 'html')).toHaveLength(1);
  expect(await notesOf('lint', '-f', 'html')).toHaveLength(1);
  expect(await notesOf('report', '-f', 'markdown')).toEqual([]);
  expect(await notesOf('report', '-f', 'html', '--quiet')).toEqual([]);
}, 120_000);
