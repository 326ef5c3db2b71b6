import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openCorpus } from '@cydkit/corpus';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, faultsOf } from '../../../packages/corpus/test/support/content';
import { buildProgram } from './support/built-program';
import { folderWith } from './support/folder';
import { inventedNotes } from './support/invented-notes';

const { outDir, bin } = buildProgram();

const files = ['0.zip', '1.zip', '2.zip'];
/** Data sets of 150 filings, 50 of which are in the next one, too. */
const data = mkdtempSync(join(tmpdir(), 'cyd-notes-'));
/** What is in the corpus if nothing disturbs the command, and how long that takes. */
let undisturbed: Record<string, string> = {};
let milliseconds = 0;

beforeAll(async () => {
  files.forEach((name, part) => {
    writeFileSync(join(data, name), inventedNotes(100 * part, 150));
  });
  chmodSync(data, 0o755);
  // The driver of the corpus is installed next to the program.
  const driver = realpathSync(join(import.meta.dirname, '../node_modules/libsql'));
  mkdirSync(join(outDir, 'node_modules'));
  symlinkSync(driver, join(outDir, 'node_modules/libsql'));
  const folder = newFolder();
  const start = performance.now();
  expect(add(folder)).toEqual({ status: 0, stderr: '' });
  milliseconds = performance.now() - start;
  undisturbed = await contentIn(folder);
});
afterAll(() => rmSync(data, { recursive: true }));

/** The name of a folder that is to be made for a corpus. */
function newFolder(): string {
  return join(folderWith({}), 'corpus');
}

function commandLine(folder: string): string[] {
  return [process.execPath, bin, 'corpus', 'add', ...files, '--corpus', folder];
}

/** Adds the data sets; `before` is a shell command that sets limits first. */
function add(folder: string, before = ''): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `${before}\nexec "$@"`, '-', ...commandLine(folder)],
    { cwd: data, encoding: 'utf8' },
  );
  return { status, stderr };
}

function startAdding(folder: string): ChildProcess {
  const [command = '', ...args] = commandLine(folder);
  return spawn(command, args, { cwd: data, stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
}

/** Returns the content of a corpus that is sound. */
async function contentIn(folder: string): Promise<Record<string, string>> {
  const corpus = await openCorpus(folder, { write: true });
  try {
    expect(faultsOf(corpus)).toEqual([]);
    return contentOf(corpus);
  } finally {
    corpus.close();
  }
}

/** Returns how many filings there are, after checking that each is whole. */
async function filingsIn(folder: string): Promise<number> {
  const corpus = await openCorpus(folder);
  try {
    const { filings = 0, torn } = corpus.database.prepare(counts).get() ?? {};
    expect(torn).toBe(0);
    return Number(filings);
  } finally {
    corpus.close();
  }
}

const counts = `
  select count(*) as filings, coalesce(sum(passages <>
    (select count(*) from passages p where p.filing_id = f.id)), 0) as torn
  from filings f`;

describe.skipIf(process.platform === 'win32')(
  'cyd corpus add (skipped on Windows, which has neither these signals nor limits)',
  () => {
    it.each([1, 4])('completes what runs begun and killed have left, %i of them', async (kills) => {
      const folder = newFolder();
      for (let kill = 0; kill < kills; kill += 1) {
        const child = startAdding(folder);
        const end = ended(child);
        await setTimeout(Math.random() * milliseconds);
        child.kill('SIGKILL');
        await end;
      }
      expect(add(folder)).toEqual({ status: 0, stderr: '' });
      expect(readdirSync(folder)).toEqual(['corpus.sqlite']);
      expect(await contentIn(folder)).toEqual(undisturbed);
    });

    it('may run twice at once on one corpus', async () => {
      const folder = newFolder();
      expect(await Promise.all([0, 1].map(() => ended(startAdding(folder))))).toEqual([0, 0]);
      expect(readdirSync(folder)).toEqual(['corpus.sqlite']);
      expect(await contentIn(folder)).toEqual(undisturbed);
    });

    it('lets others read meanwhile, who see each filing whole and never wait for its end', async () => {
      const folder = newFolder();
      const child = startAdding(folder);
      const end = ended(child);
      const seen = [0];
      while (child.exitCode === null) {
        const filings = await filingsIn(folder).catch(ignoreMissing);
        if (filings !== seen.at(-1)) seen.push(filings);
        await setTimeout(5);
      }
      expect(await end).toBe(0);
      expect(seen.length).toBeGreaterThan(2);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
    });

    it('stops where there is no space, and completes once there is', async () => {
      const folder = newFolder();
      // No file may have more than 2048 blocks of 512 bytes: less than half of what is to be written.
      const { status, stderr } = add(folder, 'ulimit -f 2048');
      expect(stderr).toMatch(/^error: The corpus in '.*' cannot be used: .* space/u);
      expect(status).toBe(2);
      expect(await filingsIn(folder)).toBeGreaterThan(0);
      expect(add(folder)).toEqual({ status: 0, stderr: '' });
      expect(await contentIn(folder)).toEqual(undisturbed);
    });
  },
);

function ignoreMissing(error: unknown): number {
  if (error instanceof Error && error.name === 'CorpusMissing') return 0;
  throw error;
}

const mounts = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!mounts)('cyd corpus add (skipped where no file system can be mounted)', () => {
  it('stops on a full disk, and completes on a larger one', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder]).status).toBe(0);
    try {
      const { status, stderr } = add(folder);
      expect(stderr).toContain('There is no space left for it');
      expect(status).toBe(2);
      expect(await filingsIn(folder)).toBeGreaterThan(0);
      expect(spawnSync('mount', ['-o', 'remount,size=50m', folder]).status).toBe(0);
      expect(add(folder)).toEqual({ status: 0, stderr: '' });
      expect(await contentIn(folder)).toEqual(undisturbed);
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });

  it('adds nothing to a read-only folder, from which others read', async () => {
    const folder = newFolder();
    expect(add(folder).status).toBe(0);
    for (const options of ['bind', 'remount,ro,bind']) {
      expect(spawnSync('mount', ['-o', options, folder, folder]).status).toBe(0);
    }
    try {
      expect(await filingsIn(folder)).toBe(350);
      writeFileSync(join(data, '3.zip'), inventedNotes(900, 1));
      const { status, stderr } = add(folder);
      expect(stderr).toMatch(/^error: The corpus in '.*' cannot be used: The file cannot be/u);
      expect(status).toBe(2);
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
});

const strangers: [string, (file: string) => void][] = [
  ['a text', (file) => writeFileSync(file, 'Lamps. '.repeat(1000))],
  [
    'a corpus that was cut off',
    (file) => {
      expect(add(join(file, '..')).status).toBe(0);
      truncateSync(file, 500_000);
    },
  ],
];

it.each(strangers)('refuses %s in place of the corpus, and leaves it as it is', (_, make) => {
  const folder = folderWith({});
  const file = join(folder, 'corpus.sqlite');
  make(file);
  const before = readFileSync(file);
  const { status, stderr } = add(folder);
  expect(stderr).toMatch(/^error: The corpus in '.*' cannot be used: The file is /u);
  expect(status).toBe(2);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['corpus.sqlite']);
});

it('makes a corpus of an empty file', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'corpus.sqlite'), '');
  expect(add(folder)).toEqual({ status: 0, stderr: '' });
  expect(await contentIn(folder)).toEqual(undisturbed);
});
