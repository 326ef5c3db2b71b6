import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printable } from '@cydkit/reporters/text';
import { reasonOf, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { Target } from '../options/output-options';
import { kinds } from './door';
import { type Draft, startDraft } from './draft';
import type { Io } from './process-io';

/** The outputs of one run. Their files change only when all of them are complete. */
export interface Outputs {
  /** Writes the next pieces of each output, by its index. */
  write(pieces: readonly Iterable<string>[]): Promise<void>;
  /** Completes the files. */
  close(): Promise<void>;
  /** Leaves the files as they were before. Never throws. */
  discard(): Promise<void>;
}

/** Where an output goes, and in which format. */
type OutputTarget = Pick<Target, 'file' | 'format'>;

/** Opens standard output (`-`) and the files of `-o`, or none. @throws UsageError if one cannot be written */
export async function openOutputs(targets: readonly OutputTarget[], io: Io): Promise<Outputs> {
  const outputs: Draft[] = [];
  const discard = async (): Promise<void> => {
    for (const output of outputs) await output.discard();
  };
  try {
    for (const target of targets) {
      const { file } = target;
      const output = file === '-' ? standardOutput(target, io) : await openFile(target, io);
      const isRepeated = output.target !== null && outputs.some((o) => o.target === output.target);
      if (isRepeated) throw new UsageError(messages.outputRepeated({ file }));
      outputs.push(output);
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    write: async (texts) => {
      for (const [index, output] of outputs.entries()) {
        for (const text of texts[index] ?? []) await output.write(text);
      }
    },
    close: async () => {
      for (const output of outputs) await output.end();
      for (const output of outputs) await output.commit();
    },
    discard,
  };
}

/** Writes one text to each target, in pieces. */
export async function writeOutputs(
  targets: readonly Target[],
  io: Io,
  print: (target: Target) => Iterable<string>,
): Promise<void> {
  const outputs = await openOutputs(targets, io);
  try {
    await outputs.write(targets.map(print));
    await outputs.close();
  } catch (error) {
    await outputs.discard();
    throw error;
  }
}

function standardOutput({ format }: OutputTarget, { stdout }: Io): Draft {
  const nothing = async (): Promise<void> => {};
  const write = async (text: string): Promise<void> => await stdout.write(text, kinds[format]);
  return { target: null, write, end: nothing, commit: nothing, discard: nothing };
}

/** Opens a draft whose errors name the file as it was given. */
async function openFile({ file, format }: OutputTarget, { cwd }: Io): Promise<Draft> {
  const named = async <Result>(action: Promise<Result>): Promise<Result> => {
    try {
      return await action;
    } catch (error) {
      throw new UsageError(messages.outputUnwritable({ file, reason: reasonOf(error) }));
    }
  };
  const draft = await named(startDraft(resolve(cwd, file)));
  return {
    ...draft,
    write: async (text) => await named(draft.write(printable(text, kinds[format]))),
    end: async () => await named(draft.end()),
    commit: async () => await named(draft.commit()),
  };
}

/** Refuses a path, or standard input (`null`), that is the file of `-o`. @throws UsageError */
export type Refuse = (path: string | null) => Promise<void>;

/**
 * Returns a check that no input is an output. Files are compared by device and inode, so that
 * a link, another spelling or another case of the name is the same file.
 */
export async function guardInputs(
  files: readonly string[],
  { cwd, stdinStats }: Pick<Io, 'cwd' | 'stdinStats'>,
): Promise<Refuse> {
  const outputs: { file: string; path: string; identity: string }[] = [];
  for (const file of files) {
    const path = resolve(cwd, file);
    const identity = file === '-' ? 'device' : await identityAt(path);
    if (identity !== 'device') outputs.push({ file, path, identity });
  }
  return async (input) => {
    for (const { file, path, identity } of outputs) {
      if (input !== path && identity === 'missing') continue;
      const isSame =
        input === path ||
        (input === null ? identityOf(stdinStats()) : await identityAt(input)) === identity;
      if (isSame) throw new UsageError(messages.outputIsInput({ file }));
    }
  };
}

async function identityAt(path: string): Promise<string> {
  return identityOf(await stat(path, { bigint: true }).catch(() => null));
}

/** Returns `device` for what no rename replaces, such as /dev/null. */
function identityOf(found: BigIntStats | null): string {
  if (found === null) return 'missing';
  return found.isFile() ? `${found.dev}:${found.ino}` : 'device';
}
