/**
 * Typed arrays of zeros, small ones cut from larger ones: a filing needs dozens of a few kilobytes,
 * and allocating each takes longer than filling it. Memory is handed out once and never reused, so no
 * two arrays share any; results must not keep them.
 */

const CHUNK = 1 << 16;
/** Larger arrays are allocated alone, so that little of a chunk goes unused. */
const SMALL = CHUNK >> 3;

let chunk = new Int32Array(0);
let taken = 0;
let byteChunk = new Uint8Array(0);
let takenBytes = 0;

/** Returns 32-bit integers, all 0. */
export function ints(length: number): Int32Array {
  if (length > SMALL) return new Int32Array(length);
  if (taken + length > chunk.length) {
    chunk = new Int32Array(CHUNK);
    taken = 0;
  }
  taken += length;
  return chunk.subarray(taken - length, taken);
}

/** Returns bytes, all 0. */
export function bytes(length: number): Uint8Array {
  if (length > SMALL) return new Uint8Array(length);
  if (takenBytes + length > byteChunk.length) {
    byteChunk = new Uint8Array(CHUNK);
    takenBytes = 0;
  }
  takenBytes += length;
  return byteChunk.subarray(takenBytes - length, takenBytes);
}

/** Returns a copy of a list as 32-bit integers. */
export function intsFrom(list: readonly number[]): Int32Array {
  const copy = ints(list.length);
  for (let index = 0; index < list.length; index += 1) copy[index] = list[index] ?? 0;
  return copy;
}

/** Returns the same numbers with room for twice as many. */
export function enlarge(list: Int32Array): Int32Array {
  const larger = ints(list.length * 2);
  larger.set(list);
  return larger;
}
