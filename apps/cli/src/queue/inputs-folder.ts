import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/**
 * Returns the absolute path of the folder that all inputs are in. Without it, as on a machine where the mirror
 * is not mounted, a worker would only fail the batches that others could do.
 *
 * @throws {UsageError} if it is not there
 */
export function inputsFolder(folder: string, { cwd }: Pick<Io, 'cwd'>): string {
  const path = resolve(cwd, folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new UsageError(messages.inputsMissing({ folder }));
}
