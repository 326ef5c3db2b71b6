import { Gunzip, Inflate } from 'fflate';
import { type Checksum, Checksummer, gzipTrailerSize, readGzipTrailer } from './checksum';

/** `gzip` (RFC 1952), or the bare deflate stream (RFC 1951) of a zip entry. */
export type Compression = 'gzip' | 'deflate-raw';

/** Damage loses the piece that it is in, so the pieces are small. */
const pieceSize = 4096;

/** Size of a gzip file without content: header and trailer (RFC 1952 §2.3). */
const minGzip = 18;

/** Decompresses up to the end or the damage; calls `onDamage` if the data is not complete. */
export async function* salvage(
  input: AsyncIterable<Uint8Array>,
  compression: Compression,
  onDamage: () => void,
  checksum: Checksum | null,
): AsyncGenerator<Uint8Array> {
  const stream = compression === 'gzip' ? gzipStream() : deflateStream(checksum);
  for await (const piece of input) {
    for (let from = 0; from < piece.length; from += pieceSize) {
      const sound = stream.push(piece.subarray(from, from + pieceSize));
      yield* stream.take();
      if (sound) continue;
      onDamage();
      return;
    }
  }
  if (!stream.isWhole()) onDamage();
}

interface Stream {
  /** Returns whether the piece could be decompressed. */
  push(piece: Uint8Array): boolean;
  /** Returns the output since the last call. */
  take(): Uint8Array[];
  /** Returns whether the data was complete with the last piece. */
  isWhole(): boolean;
}

function deflateStream(checksum: Checksum | null): Stream {
  const output = new Output();
  const inflate = new Inflate((data) => output.add(data));
  return {
    push: (piece) => succeeds(() => inflate.push(piece)),
    take: () => output.take(),
    // A complete stream ignores further bytes; an incomplete one fails on bits that are all ones.
    isWhole: () =>
      succeeds(() => inflate.push(Uint8Array.of(0xff), true)) &&
      (checksum === null || output.sum.fits(checksum)),
  };
}

/** Checks the trailer of each member. */
function gzipStream(): Stream {
  const output = new Output();
  const gunzip = new Gunzip((data) => output.add(data));
  /** The last two pieces: a member that ends in the last one has its trailer in them. */
  let recent: Uint8Array = new Uint8Array(0);
  let length = 0;
  let isSound = true;
  const checkTrailer = (end: number): void => {
    const trailer = recent.length - (length - end) - gzipTrailerSize;
    if (trailer < 0) return;
    if (!output.sum.fits(readGzipTrailer(recent.subarray(trailer)))) isSound = false;
    output.sum.reset();
  };
  gunzip.onmember = checkTrailer;
  return {
    push(piece) {
      length += piece.length;
      recent = join(recent.subarray(-pieceSize), piece);
      return succeeds(() => gunzip.push(piece));
    },
    take: () => output.take(),
    isWhole() {
      if (length < minGzip) return false;
      checkTrailer(length);
      return isSound;
    },
  };
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

class Output {
  readonly sum = new Checksummer();
  #data: Uint8Array[] = [];

  add(data: Uint8Array): void {
    if (data.length === 0) return;
    this.sum.add(data);
    this.#data.push(data);
  }

  take(): Uint8Array[] {
    const data = this.#data;
    this.#data = [];
    return data;
  }
}

/** Here, fflate throws only on data that it cannot decompress. */
function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
