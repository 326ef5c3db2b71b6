import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';
import type { NamedBytes, Specimen } from '../../../../packages/parser/test/fuzz/specimens';
import { timed } from '../../../../packages/parser/test/fuzz/timed';
import type { Reading } from '../../../../packages/parser/test/fuzz/trial';
import { inlineDocument } from '../../../../packages/parser/test/support/small-filings';
import { main } from '../../src/cli';
import { fakeIo } from '../support/fake-io';
import { page } from '../support/page';
import { zipOf } from '../support/zip';
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

/** How the command gets its inputs. */
const ways = ['files', 'a folder', 'an archive'] as const;

/**
 * Runs a command, which `seed` chooses, on the input between two healthy ones: by their names, by their
 * folder or in an archive. The healthy ones must be printed as if it were not there; nothing that is printed
 * may be obeyed by a terminal or a log.
 */
export async function commandProblems(
  { specimen, files }: Pick<Reading, 'specimen' | 'files'>,
  { seed, timeLimit }: { seed: number; timeLimit: number },
): Promise<Problem[]> {
  const number = Math.abs(seed);
  const [command, format] = commands[number % commands.length] ?? ['parse', 'json'];
  const way = ways[Math.floor(number / commands.length) % ways.length] ?? 'files';
  const [first, ...rest] = contents;
  const folder = mkdtempSync(join(tmpdir(), 'cyd-fuzz-'));
  const run = async (name: string, changed: readonly NamedBytes[]) => {
    const cwd = join(folder, name);
    const all = [...(first ? [first] : []), ...changed, ...rest];
    const inputs = writeInputs(cwd, all, way);
    const io = fakeIo({ cwd });
    await main([command, ...inputs, '-f', format], io);
    return { out: io.out(), err: io.err() };
  };
  try {
    const name = `${command} of ${way} as ${format}`;
    const ran = await timed(name, timeLimit, () => run('beside', placed(specimen, files)));
    if ('problem' in ran) return [ran.problem];
    const { out, err } = ran.result;
    const alone = await run('alone', []);
    const lost = format === 'json' ? lostFilings : lostWords;
    return [
      ...crashed(name, err),
      ...uncleanOutput(name, out),
      ...uncleanOutput(`the log of ${command}`, err),
      ...lost(name, out, alone.out),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts an input of several files into a folder of its own. */
function placed({ as }: Specimen, files: readonly NamedBytes[]): NamedBytes[] {
  const isFolder = as === 'folder' || files.length !== 1;
  return files.map(({ name, bytes }) => ({ name: isFolder ? `changed/${name}` : name, bytes }));
}

/** Writes files, and returns the names by which a command gets them. */
function writeInputs(
  cwd: string,
  files: readonly NamedBytes[],
  way: (typeof ways)[number],
): string[] {
  const zipped = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  const written = way === 'an archive' ? [{ name: 'all.zip', bytes: zipOf(zipped) }] : files;
  for (const { name, bytes } of written) {
    const path = join(cwd, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  if (way === 'a folder') return ['.'];
  return [...new Set(written.map(({ name }) => name.replace(/\/.*$/, '')))];
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
    if (is !== undefined && is === should) return [];
    return [{ rule: `${name} has what is read beside a bad input`, detail }];
  });
}

/** Returns the filings, reports or findings of a run by the names of their files; `null` if it is no JSON. */
function filingsIn(text: string): Map<string, unknown> | null {
  const parsed = parsedJson(text);
  if (parsed === undefined) return null;
  const list: unknown[] = Array.isArray(parsed) ? parsed : (parsed.filings ?? [parsed]);
  return new Map(list.map((each) => [basename(sourceIn(each)), each]));
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
  return source?.name ?? (filing === undefined ? '' : sourceIn(filing));
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
