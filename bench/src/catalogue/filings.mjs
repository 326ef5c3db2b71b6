import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built } from '../built.mjs';
import { root } from '../data.mjs';

function load(path) {
  return import(pathToFileURL(join(root, path)).href);
}

export const { lint, rules } = await load(built.lint);
const parser = await load(built.parser);
export const { parse } = parser;

/** Yields every filing in a zip of the notes data sets. */
export async function* filingsOf(path) {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const read = async (start, end) => {
      const { buffer, bytesRead } = await handle.read(
        Buffer.alloc(end - start),
        0,
        end - start,
        start,
      );
      return buffer.subarray(0, bytesRead);
    };
    yield* parser.readFilings({ name: path, size, read });
  } finally {
    await handle.close();
  }
}
