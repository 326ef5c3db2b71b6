import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';
import type { NamedBytes, Specimen } from '../../../../packages/parser/test/fuzz/specimens';
import { timed } from '../../../../packages/parser/test/fuzz/timed';
import type { Reading } from '../../../../packages/parser/test/fuzz/trial';
import { main } from '../../src/cli';
import { fakeIo } from '../support/fake-io';
import { inlineDocument, page } from '../support/page';
import { uncleanOutput } from './clean-output';

/** Filings that are read before and after the changed one. */
const healthy = { first: 'first.txt', last: 'last.htm' };
const contents = { [healthy.first]: page, [healthy.last]: inlineDocument(0) };

const commands: readonly (readonly [string, string])[] = [
  ...['json', 'csv', 'terminal', 'ndjson'].map((format) => ['parse', format] as const),
  ...['json', 'terminal', 'markdown', 'csv'].map((format) => ['report', format] as const),
  ...['json', 'terminal', 'markdown', 'csv', 'sarif', 'github', 'junit'].map(
    (format) => ['lint', format] as const,
  ),
];

/**
 * Runs a command, which `seed` chooses, on the input between two healthy ones. These must be printed as if
 * it were not there; nothing that is printed may be obeyed by a terminal or a log.
 */
export async function commandProblems(
  { specimen, files }: Pick<Reading, 'specimen' | 'files'>,
  { seed, timeLimit }: { seed: number; timeLimit: number },
): Promise<Problem[]> {
  const [command, format] = commands[Math.abs(seed) % commands.length] ?? ['parse', 'json'];
  const cwd = mkdtempSync(join(tmpdir(), 'cyd-fuzz-'));
  try {
    const changed = writeInput(cwd, specimen, files);
    for (const [name, text] of Object.entries(contents)) writeFileSync(join(cwd, name), text);
    const run = async (...inputs: string[]) => {
      const io = fakeIo({ cwd });
      await main([command, ...inputs, '-f', format], io);
      return { out: io.out(), err: io.err() };
    };
    const name = `${command} -f ${format}`;
    const ran = await timed(name, timeLimit, () => run(healthy.first, changed, healthy.last));
    if ('problem' in ran) return [ran.problem];
    const { out, err } = ran.result;
    const alone = await run(healthy.first, healthy.last);
    return [
      ...crashed(name, err),
      ...uncleanOutput(name.replace('-f ', ''), out),
      ...uncleanOutput(`the log of ${command}`, err),
      ...(format === 'json' ? lostFilings(name, out, alone.out) : lostWords(name, out, alone.out)),
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Writes the input as what it is, a file or a folder, and returns its name. */
function writeInput(cwd: string, { as }: Specimen, files: readonly NamedBytes[]): string {
  const [only] = files;
  const isFolder = as === 'folder' || files.length !== 1;
  const folder = isFolder ? join(cwd, 'changed') : cwd;
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return isFolder || only === undefined ? 'changed' : only.name;
}

function crashed(name: string, err: string): Problem[] {
  const line = err.split('\n').find((each) => each.startsWith('internal error'));
  return line === undefined ? [] : [{ rule: `${name} has no internal error`, detail: line }];
}

/** Finds a healthy filing that is missing in JSON, or another than alone. */
function lostFilings(name: string, out: string, alone: string): Problem[] {
  const there = filingsIn(out);
  return Object.values(healthy).flatMap((file) => {
    const [is, should] = [there, filingsIn(alone)].map((list) => JSON.stringify(list.get(file)));
    const detail = `${file}: ${is?.slice(0, 500)}`;
    return is === should ? [] : [{ rule: `${name} has what is read beside a bad input`, detail }];
  });
}

/** Returns the filings, reports or findings of a run by the name of their source. */
function filingsIn(text: string): Map<string, unknown> {
  const parsed = JSON.parse(text);
  const list: unknown[] = Array.isArray(parsed) ? parsed : (parsed.filings ?? [parsed]);
  return new Map(list.map((each) => [sourceIn(each), each]));
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
