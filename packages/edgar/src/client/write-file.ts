import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';

/** Writes a file whole or not at all: under another name, to the disk, then renamed. Makes its folder. */
export function writeWhole(file: string, content: Uint8Array): void {
  makeFolder(dirname(file), 0o700);
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    const handle = openSync(draft, 'wx', 0o600);
    try {
      for (let at = 0; at < content.length; ) at += writeSync(handle, content, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Reads a small JSON object; `null` if there is none, or something else. */
export function readJson<T extends object>(file: string): Partial<T> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
