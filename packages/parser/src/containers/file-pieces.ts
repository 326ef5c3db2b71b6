import type { FileSource } from './file-source';

/** Little enough for any device, large enough that the round trips do not show. */
const readSize = 2 ** 20;

/** Of this size a decompressor takes its input fastest. */
const pieceSize = 2 ** 16;

/** A range of a file in pieces, from its start to its end or the file's. */
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

/** All pieces in one; `null` as soon as they exceed `limit` bytes. */
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
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Little-endian numbers of a structure; what is beyond its end reads as 0. */
export class LittleEndian {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number): number {
    return at + 2 <= this.length ? this.#view.getUint16(at, true) : 0;
  }

  u32(at: number): number {
    return at + 4 <= this.length ? this.#view.getUint32(at, true) : 0;
  }

  /** Exact up to 2^53; larger sizes are no sizes. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }
}
