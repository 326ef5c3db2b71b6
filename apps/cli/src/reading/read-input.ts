import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs';
import {
  type FileSource,
  type Filing,
  type FilingSource,
  fileFromBytes,
  type ReadOptions,
  readFilings,
} from '@cydkit/parser';
import { folderOf, openBelow, readInto, readRange } from '@cydkit/parser/node';
import type { InputSource } from '../inputs/expand-inputs';
import type { Io } from '../io/process-io';
import { readToEnd } from '../io/read-to-end';
import { reasonOf, systemCode } from '../messages/errors';
import { firstSign } from './json-documents';
import { giveBack, takeMemory } from './reused-memory';
import { type Unmade, unlessSkipped } from './unread';

/** Reads the filings of one input, one after the other. What goes wrong ends it with a reason. */
export async function* readInput(
  input: InputSource,
  options: ReadOptions,
  readStdin: Io['readStdin'],
): AsyncGenerator<Filing | Unmade> {
  try {
    const { source, sha256, close } = await openInput(input, options, readStdin);
    try {
      const saved = await savedIn(input, source, options);
      if (saved !== null) {
        yield* saved;
        return;
      }
      for await (const filing of readFilings(source, options)) {
        const read = { ...filing, source: { ...filing.source, sha256: sha256() } };
        yield unlessSkipped(read, input);
      }
    } finally {
      await close();
    }
  } catch (error) {
    const reason = reasonOf(error);
    yield systemCode(error) === null ? { reason, failed: true } : { reason };
  }
}

/**
 * Returns the filings of JSON that this program printed. One found in a directory is not read: it is
 * more likely a report of the filings next to it.
 */
async function savedIn({ named }: InputSource, source: FilingSource, options: ReadOptions) {
  if (!named || 'files' in source) return null;
  if (source.size > (options.maxBytes ?? Number.POSITIVE_INFINITY)) return null;
  if (!mayBeJson(await source.read(0, 64))) return null;
  const { readSaved } = await import('./saved-filings');
  return readSaved(await source.read(0, source.size), options);
}

/** Reports whether a document may be JSON: whether its first sign opens an object or a list. */
function mayBeJson(bytes: Uint8Array): boolean {
  const first = bytes[firstSign(bytes, 0)];
  return first === 0x7b || first === 0x5b;
}

/** An input that is open for reading. */
interface OpenInput {
  source: FilingSource;
  /** Lower-case hex SHA-256 of the document that was read, `null` if the input is more than that. */
  sha256(): string | null;
  close(): Promise<void>;
}

/** Opens an input. Only what is no regular file, such as a pipe, is read into memory at once. */
async function openInput(
  { name, path, files, root }: InputSource,
  { maxBytes }: ReadOptions,
  readStdin: Io['readStdin'],
): Promise<OpenInput> {
  if (path === null) return inMemory(name, await readStdin(maxBytes));
  if (files !== undefined) {
    const source = folderOf(path, name, files, root);
    return { source, sha256: () => null, close: async () => {} };
  }

  const fd = root === undefined ? openSync(path, 'r') : openBelow(root, path);
  const { size } = fstatSync(fd);
  if (size === 0) return inMemory(name, await readToEnd(createReadStream('', { fd }), maxBytes));
  let whole: Buffer | null = null;
  const { file, sha256 } = withDigest({
    name,
    size,
    read: async (start, end) => {
      if (start > 0 || end < size || whole) return readRange(fd, start, Math.min(end, size));
      whole = takeMemory(size);
      return readInto(whole, fd, 0);
    },
  });
  const close = async () => {
    // A filing shares no memory with the bytes that it was read from.
    if (whole) giveBack(whole);
    closeSync(fd);
  };
  return { source: file, sha256, close };
}

function inMemory(name: string, bytes: Uint8Array): OpenInput {
  const { file, sha256 } = withDigest(fileFromBytes(name, bytes));
  return { source: file, sha256, close: async () => {} };
}

/**
 * Computes the SHA-256 of a file once its bytes are read as a whole, as those of a document are.
 * `null` for an archive: its filings are parts of it, and it need not be in memory.
 */
function withDigest(file: FileSource): { file: FileSource; sha256(): string | null } {
  let sha256: string | null = null;
  const read: FileSource['read'] = async (start, end) => {
    const bytes = await file.read(start, end);
    if (sha256 === null && start === 0 && bytes.length === file.size && !isArchive(bytes)) {
      sha256 = createHash('sha256').update(bytes).digest('hex');
    }
    return bytes;
  };
  return { file: { name: file.name, size: file.size, read }, sha256: () => sha256 };
}

/** gzip (RFC 1952 §2.3.1), zip (APPNOTE 4.3.7, 4.3.16) or tar (POSIX.1-2017 ustar). */
function isArchive(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return true;
  if (a === 0x50 && b === 0x4b) return (c === 3 && d === 4) || (c === 5 && d === 6);
  return (
    bytes[156] !== undefined && Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar'
  );
}
