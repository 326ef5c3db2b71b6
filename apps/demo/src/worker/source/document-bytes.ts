import { unzipSync } from 'fflate';
import { documentName, type Given } from '../given';

/** The size of the largest document that is shown, more than any page of a filing has. */
const maxSize = 64 * 2 ** 20;

/**
 * Finds the decompressed bytes of a document by its name in locations: `a.htm`, `a.zip/b.htm`,
 * `folder/a.htm`. `null` if there is none, or if it is too large to show.
 */
export async function documentBytes(
  given: Given,
  document: string | null,
): Promise<Uint8Array | null> {
  for (const { path, file } of filesOf(given)) {
    const within = pathWithin(path, document);
    if (within !== null && file.size <= maxSize) {
      return await openEntry(new Uint8Array(await file.arrayBuffer()), within);
    }
  }
  return null;
}

function filesOf(given: Given): { path: string; file: File }[] {
  if (given.kind === 'folder') {
    return given.files.map(({ path, file }) => ({ path: documentName(given, path), file }));
  }
  return [{ path: given.file.name, file: given.file }];
}

/** Returns the rest of a name after the path of a file: `a.zip`, `a.zip/b.htm` → `b.htm`. */
function pathWithin(path: string, document: string | null): string | null {
  if (document === null) return null;
  if (document === path) return '';
  return document.startsWith(`${path}/`) ? document.slice(path.length + 1) : null;
}

async function openEntry(bytes: Uint8Array, path: string): Promise<Uint8Array | null> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return await openEntry(await inflate(bytes), path);
  if (path === '') return bytes;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= maxSize && pathWithin(withSlashes(name), path) !== null,
  });
  for (const [name, content] of Object.entries(entries)) {
    const within = pathWithin(withSlashes(name), path);
    if (within !== null) return await openEntry(content, within);
  }
  return null;
}

/** Some archivers write `folder\\a.htm`. */
function withSlashes(name: string): string {
  return name.replaceAll('\\', '/');
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxSize) {
      await reader.cancel();
      return new Uint8Array();
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
