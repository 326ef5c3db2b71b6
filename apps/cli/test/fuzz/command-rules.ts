import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';
import type { NamedBytes, Specimen } from '../../../../packages/parser/test/fuzz/specimens';
import { timed } from '../../../../packages/parser/test/fuzz/timed';
import type { Reading } from '../../../../packages/parser/test/fuzz/trial';
import { inlineDocument } from '../../../../packages/parser/test/support/small-filings';
import { main } from '../../src/cli';
import { fakeIo } from '../support/fake-io';
import { page } from '../support/page';
import { uncleanOutput } from './clean-output';

/** Filings of two other companies, which are read before and after the changed one. */
const healthy = { first: 'first.txt', last: 'last.htm' };
const contents: readonly NamedBytes[] = [
  { name: healthy.first, bytes: Buffer.from(page) },
  { name: healthy.last, bytes: Buffer.from(inlineDocument('8-K', '0009999992')) },
];

const commands: readonly (readonly [string, string])[] = [
  ...['json', 'csv', 'terminal', 'ndjson'].map((format) => ['parse', format] as const),
  ...['json', 'terminal', 'markdown', 'csv'].map((format) => ['report', format] as const),
  ...['json', 'terminal', 'markdown', 'csv', 'sarif', 'github', 'junit'].map(
    (format) => ['lint', format] as const,
  ),
];

/**
 * Runs a command, which `seed` chooses, on the input between two healthy ones, by their names or by their
 * folder. The healthy ones must be printed as if it were not there; nothing that is printed may be obeyed by
 * a terminal or a log.
 */
export async function commandProblems(
  { specimen, files }: Pick<Reading, 'specimen' | 'files'>,
  { seed, timeLimit }: { seed: number; timeLimit: number },
): Promise<Problem[]> {
  const number = Math.abs(seed);
  const [command, format] = commands[number % commands.length] ?? ['parse', 'json'];
  const byName = Math.floor(number / commands.length) % 2 === 0;
  const folder = mkdtempSync(join(tmpdir(), 'cyd-fuzz-'));
  const run = async (cwd: string, changed: readonly string[]) => {
    const io = fakeIo({ cwd });
    const inputs = byName ? [healthy.first, ...changed, healthy.last] : ['.'];
    await main([command, ...inputs, '-f', format], io);
    return { out: io.out(), err: io.err() };
  };
  try {
    const [alone, beside] = [join(folder, 'alone'), join(folder, 'beside')];
    for (const cwd of [alone, beside]) writeFiles(cwd, contents);
    const changed = writeInput(beside, specimen, files);
    const name = `${command} ${byName ? 'of files' : 'of a folder'} as ${format}`;
    const ran = await timed(name, timeLimit, () => run(beside, [changed]));
    if ('problem' in ran) return [ran.problem];
    const { out, err } = ran.result;
    const should = await run(alone, []);
    const lost = format === 'json' ? lostFilings : lostWords;
    return [
      ...crashed(name, err),
      ...uncleanOutput(name, out),
      ...uncleanOutput(`the log of ${command}`, err),
      ...lost(name, out, should.out),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the input as what it is, a file or a folder, and returns its name. */
function writeInput(cwd: string, { as }: Specimen, files: readonly NamedBytes[]): string {
  const [only] = files;
  const isFolder = as === 'folder' || files.length !== 1 || only === undefined;
  writeFiles(isFolder ? join(cwd, 'changed') : cwd, files);
  return isFolder ? 'changed' : only.name;
}

function writeFiles(folder: string, files: readonly NamedBytes[]): void {
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function crashed(name: string, err: string): Problem[] {
  const line = err.split('\n').find((each) => each.startsWith('internal error'));
  return line === undefined ? [] : [{ rule: `${name} has no internal error`, detail: line }];
}

/** Finds a healthy filing that is missing in JSON, or another than alone. */
function lostFilings(name: string, out: string, alone: string): Problem[] {
  const there = filingsIn(out);
  if (there === null) return [{ rule: `${name} is JSON`, detail: out.slice(0, 500) }];
  return Object.values(healthy).flatMap((file) => {
    const [is, should] = [there, filingsIn(alone)].map((list) => JSON.stringify(list?.get(file)));
    const detail = `${file}: ${is?.slice(0, 500)}`;
    return is === should ? [] : [{ rule: `${name} has what is read beside a bad input`, detail }];
  });
}

/** Returns the filings, reports or findings of a run by the name of their source; `null` if it is no JSON. */
function filingsIn(text: string): Map<string, unknown> | null {
  const parsed = parsedJson(text);
  if (parsed === undefined) return null;
  const list: unknown[] = Array.isArray(parsed) ? parsed : (parsed.filings ?? [parsed]);
  return new Map(list.map((each) => [sourceIn(each), each]));
}

function parsedJson(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sourceIn(printed: unknown): string {
  const { source, filing } = printed as { source?: { name: string }; filing?: unknown };
  return source?.name ?? sourceIn(filing);
}

/** Finds a text output that has words of the healthy filings less often than without the bad one. */
function lostWords(name: string, out: string, alone: string): Problem[] {
  const words = ['lamp security officer', healthy.first, healthy.last];
  return words.flatMap((word) => {
    const [is = 0, should = 0] = [out, alone].map((text) => text.split(word).length - 1);
    const detail = `${word}: ${is} of ${should}`;
    return is >= should ? [] : [{ rule: `${name} has what is read beside a bad input`, detail }];
  });
}
