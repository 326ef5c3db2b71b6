import { isAbsolute, join, resolve, sep } from 'node:path';
import { sourceOfFiles } from '@cydkit/corpus/parts';
import { inputName } from '../batches/input-name';
import type { BatchInput, LocalInput } from '../model';

/** An input that is not here, or not as it was: it may come yet, while a mirror is being copied. */
export class InputNotReady extends Error {
  override readonly name = 'InputNotReady';
}

/** A batch that no worker may do, whatever comes. */
export class BatchRefused extends Error {
  override readonly name = 'BatchRefused';
}

/**
 * Finds an input below the folder of the inputs.
 *
 * @throws {BatchRefused} if the name leads elsewhere: batches come over the network
 */
export function localInput(input: BatchInput, inputs: string): LocalInput {
  const { name, files, accessions } = input;
  const root = resolve(inputs);
  if (name !== '' || files === undefined) expectSafe(name);
  for (const file of files ?? []) expectSafe(file);
  return {
    name,
    path: join(root, name),
    root,
    ...(files !== undefined && { files }),
    ...(accessions !== undefined && { accessions }),
  };
}

function expectSafe(name: unknown): void {
  const isSafe =
    typeof name === 'string' &&
    !isAbsolute(name) &&
    !name.includes('\0') &&
    // On Windows, these part folders, and name drives and streams.
    (sep === '/' || !/[\\:]/u.test(name)) &&
    name.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
  if (!isSafe) {
    throw new BatchRefused(
      `The batch names ${JSON.stringify(name)}, which is no path below a folder`,
    );
  }
}

/** Reads an input to its end, to see that it is the one that the batch means. @throws InputNotReady */
export async function checkInput(input: BatchInput, local: LocalInput): Promise<void> {
  const name = inputName(input);
  const { path, files } = local;
  const paths = files?.map((file) => join(path, file)) ?? [path];
  const found = await sourceOfFiles(name, paths).catch((error: unknown) => {
    throw new InputNotReady(`${name} cannot be read: ${codeOf(error)}`);
  });
  if (found.sha256 === input.sha256) return;
  const others = files !== undefined && files.length > 1 ? ', or a file that is read with it,' : '';
  throw new InputNotReady(
    `${name}${others} is not the file that was enqueued: its content has changed, or it is not complete yet`,
  );
}

/** The code of the system, without the path of this machine that its message has. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? 'it is not in the folder of the inputs'
    : (code ?? 'unknown error');
}
