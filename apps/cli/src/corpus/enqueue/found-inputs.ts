import { createReadStream } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { sourceOfFiles } from '@cydkit/corpus/parts';
import { byCodeUnits } from '@cydkit/dedupe';
import { notesAccessions } from '@cydkit/parser';
import { folderOf, openFile } from '@cydkit/parser/node';
import type { FoundInput } from '@cydkit/worker';
import { expand, type InputSource, slashed } from '../../inputs/expand-inputs';
import type { MessageWriter } from '../../io/message-writer';
import type { Io } from '../../io/process-io';
import { reasonOf, UsageError } from '../../messages/errors';
import { messages } from '../../messages/messages';

/** Where inputs are looked for, and what is said about them. */
export interface Search {
  io: Pick<Io, 'cwd'>;
  log: MessageWriter;
  /** The folder that all are in, as it was given. */
  folder: string;
  /** Its absolute path. */
  root: string;
  exclude: readonly string[];
  maxBytes: number;
  /** Takes the number of inputs that cannot be enqueued. */
  countProblem: () => void;
}

/** Lines of a list that are looked up together. */
const together = 500;

/** Finds the inputs of the command line, in the order of their names. */
export async function* namedInputs(
  inputs: readonly string[],
  search: Search,
): AsyncGenerator<FoundInput> {
  const sources = await sourcesOf(inputs, search);
  const sorted = sources.map((source) => ({ source, key: keyOf(source) }));
  sorted.sort((a, b) => byCodeUnits(a.key, b.key));
  for (const { source } of sorted) yield* foundInput(source, search);
}

/** Finds the inputs of a list, in its order. No more than some lines are in memory. */
export async function* listedInputs(file: string, search: Search): AsyncGenerator<FoundInput> {
  const { cwd } = search.io;
  const stream =
    file === '-'
      ? createReadStream('', { fd: 0, autoClose: false })
      : createReadStream(resolve(cwd, file));
  let lines: string[] = [];
  const take = async function* (): AsyncGenerator<FoundInput> {
    for (const source of await sourcesOf(lines, search)) yield* foundInput(source, search);
    lines = [];
  };
  // readline waits for ever for a stream that fails.
  const failure = new Promise<never>((_, reject) => {
    stream.on('error', (error) => {
      reject(new UsageError(messages.inputUnreadable({ name: file, reason: reasonOf(error) })));
    });
  });
  failure.catch(() => {});
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = reader[Symbol.asyncIterator]();
  for (;;) {
    const { value: line, done } = await Promise.race([iterator.next(), failure]);
    if (done) break;
    // A line that is a glob is expanded; '-' would be standard input.
    if (line !== '' && line !== '-') lines.push(line);
    if (lines.length >= together) yield* take();
  }
  yield* take();
}

async function sourcesOf(inputs: readonly string[], search: Search): Promise<InputSource[]> {
  const { io, log, exclude, maxBytes, countProblem } = search;
  const names = { cwd: io.cwd, stdinName: '-', exclude, maxBytes };
  const { sources, problems, notes, parts } = await expand(inputs, names);
  for (const note of notes) await log.note(note);
  const found = parts.map(({ name }) => messages.inputIsParts({ name }));
  for (const problem of [...problems, ...found]) {
    countProblem();
    await log.error(problem);
  }
  return sources.filter(({ path }) => path !== null);
}

function keyOf({ path, files }: InputSource): string {
  return `${path}\0${files?.[0] ?? ''}`;
}

/** Reads an input to its end, for its hash. */
async function* foundInput(source: InputSource, search: Search): AsyncGenerator<FoundInput> {
  const { log, folder, root, countProblem } = search;
  const { path, files } = source;
  if (path === null) return;
  const name = slashed(relative(root, path), sep);
  const isOutside = name === '..' || name.startsWith('../') || resolve(root, name) !== path;
  if (isOutside) {
    countProblem();
    await log.error(messages.inputOutside({ name: source.name, folder }));
    return;
  }
  try {
    const paths = files?.map((file) => join(path, file)) ?? [path];
    const { sha256, bytes } = await sourceOfFiles(name, paths);
    const accessions = await accessionsOf(path, files);
    yield {
      ...{ name, sha256, bytes },
      ...(files !== undefined && { files: [...files] }),
      ...(accessions !== null && { accessions }),
    };
  } catch (error) {
    countProblem();
    await log.error(messages.inputUnreadable({ name: source.name, reason: reasonOf(error) }));
  }
}

/** Lists the filings of a notes data set, which may be thousands; `null` for all else. */
async function accessionsOf(
  path: string,
  files: readonly string[] | undefined,
): Promise<string[] | null> {
  if (files !== undefined) return await notesAccessions(folderOf(path, path, files));
  return /\.zip$/iu.test(path) ? await notesAccessions(await openFile(path)) : null;
}
