import type { FileSource } from './file-source';

/** Small enough for any device, large enough that round trips do not matter. */
const readSize = 2 ** 20;

/** Decompressors are fastest with input of this size. */
const pieceSize = 2 ** 16;

/** Yields a range of a file in pieces, up to the end of the range or of the file. */
export async function* readPieces(
  file: FileSource,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const bytes = await file.read(at, Math.min(at + readSize, end));
    if (bytes.length === 0) return;
    for (let from = 0; from < bytes.length; from += pieceSize) {
      yield bytes.subarray(from, from + pieceSize);
    }
    at += bytes.length;
  }
}

/** Joins all pieces; `null` as soon as they exceed `limit` bytes. */
export async function collect(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) return null;
    parts.push(piece);
  }
  return joinPieces(parts);
}

/** Returns the bytes of all pieces, one after the other. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
