/**
 * Typed arrays of zeros, the small ones cut from larger ones: a filing needs some dozens of a few
 * kilobytes, and to ask the platform for each takes longer than to fill it. Memory is handed out
 * once and never taken back, so no array can see another one; results must not keep any.
 */

const CHUNK = 1 << 16;
/** What is larger than this is asked for alone, so that little of a chunk is left over. */
const SMALL = CHUNK >> 3;

let chunk = new Int32Array(0);
let taken = 0;
let byteChunk = new Uint8Array(0);
let takenBytes = 0;

export function ints(length: number): Int32Array {
  if (length > SMALL) return new Int32Array(length);
  if (taken + length > chunk.length) {
    chunk = new Int32Array(CHUNK);
    taken = 0;
  }
  taken += length;
  return chunk.subarray(taken - length, taken);
}

export function bytes(length: number): Uint8Array {
  if (length > SMALL) return new Uint8Array(length);
  if (takenBytes + length > byteChunk.length) {
    byteChunk = new Uint8Array(CHUNK);
    takenBytes = 0;
  }
  takenBytes += length;
  return byteChunk.subarray(takenBytes - length, takenBytes);
}

export function intsFrom(list: readonly number[]): Int32Array {
  const copy = ints(list.length);
  for (let index = 0; index < list.length; index += 1) copy[index] = list[index] ?? 0;
  return copy;
}

/** The same numbers with room for twice as many. */
export function enlarge(list: Int32Array): Int32Array {
  const larger = ints(list.length * 2);
  larger.set(list);
  return larger;
}

/** An array access that is known to be inside the array. */
export const item = (list: ArrayLike<number>, index: number): number => list[index] as number;
