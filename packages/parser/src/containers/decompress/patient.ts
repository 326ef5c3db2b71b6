import { Gunzip, Inflate } from 'fflate';
import type { Compression } from './compression';

/** A damaged place loses the piece that it is in, so the pieces are small. */
const pieceSize = 4096;

/** Of a gzip file without content: header and trailer (RFC 1952 §2.3). */
const minGzip = 18;

/** Gives everything up to where the data are damaged or end; tells whether they do. */
export async function* decompressPatiently(
  input: AsyncIterable<Uint8Array>,
  compression: Compression,
  onDamage: () => void,
): AsyncGenerator<Uint8Array> {
  const stream = compression === 'gzip' ? gzipStream() : deflateStream();
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
  /** Whether the piece could be decompressed. */
  push(piece: Uint8Array): boolean;
  /** What came out since the last time. */
  take(): Uint8Array[];
  /** Whether the data were complete with the last piece. */
  isWhole(): boolean;
}

function deflateStream(): Stream {
  const output = new Output();
  const inflate = new Inflate((data) => output.add(data));
  return {
    push: (piece) => succeeds(() => inflate.push(piece)),
    take: () => output.take(),
    // A stream that is complete ignores what follows; any other has an opinion on ones.
    isWhole: () => succeeds(() => inflate.push(Uint8Array.of(0xff), true)),
  };
}

/** The last four bytes state the size of the last member, modulo 2^32. */
function gzipStream(): Stream {
  const output = new Output();
  const gunzip = new Gunzip((data) => output.add(data));
  gunzip.onmember = () => {
    output.size = 0;
  };
  let tail = new Uint8Array(0);
  let length = 0;
  return {
    push(piece) {
      length += piece.length;
      tail = Uint8Array.of(...tail, ...piece.subarray(-4)).slice(-4);
      return succeeds(() => gunzip.push(piece));
    },
    take: () => output.take(),
    isWhole: () =>
      length >= minGzip && new DataView(tail.buffer).getUint32(0, true) === output.size % 2 ** 32,
  };
}

class Output {
  size = 0;
  #data: Uint8Array[] = [];

  add(data: Uint8Array): void {
    if (data.length === 0) return;
    this.size += data.length;
    this.#data.push(data);
  }

  take(): Uint8Array[] {
    const data = this.#data;
    this.#data = [];
    return data;
  }
}

/** fflate throws on data that it cannot decompress, and on nothing else here. */
function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
