import { posix } from 'node:path';

/** Names an input: its path from the folder of the inputs, or that of the first of its files. */
export function inputName({ name, files }: { name: string; files?: readonly string[] }): string {
  return posix.join(name, files?.[0] ?? '');
}
