/** A slice of other bytes. */
export interface Slice {
  bytes: Uint8Array;
  start: number;
  end: number;
}

/** Bytes as slices of others: shows which bytes of a changed document are left, and where. */
export type Rope = readonly Slice[];

export const ropeOf = (bytes: Uint8Array): Rope => [{ bytes, start: 0, end: bytes.length }];

export const lengthOf = (rope: Rope): number =>
  rope.reduce((sum, { start, end }) => sum + end - start, 0);

/** Returns the half-open range `[from, to)` of a rope. */
export function cutOut(rope: Rope, from: number, to: number): Rope {
  const parts: Slice[] = [];
  let at = 0;
  for (const { bytes, start, end } of rope) {
    const first = Math.max(start, start + from - at);
    const last = Math.min(end, start + to - at);
    if (first < last) parts.push({ bytes, start: first, end: last });
    at += end - start;
  }
  return parts;
}

export function bytesOfRope(rope: Rope): Uint8Array {
  const bytes = new Uint8Array(lengthOf(rope));
  let at = 0;
  for (const slice of rope) {
    bytes.set(slice.bytes.subarray(slice.start, slice.end), at);
    at += slice.end - slice.start;
  }
  return bytes;
}

/** A run of a document's bytes that a rope has in one piece, and its offset in the rope. */
export interface Survivor {
  start: number;
  end: number;
  at: number;
}

/** Finds the runs of `original` in a rope; slices that follow each other in both are one run. */
export function survivors(rope: Rope, original: Uint8Array): Survivor[] {
  const runs: Survivor[] = [];
  let at = 0;
  for (const { bytes, start, end } of rope) {
    const last = runs.at(-1);
    if (bytes === original && last && last.end === start && last.at + last.end - last.start === at)
      last.end = end;
    else if (bytes === original) runs.push({ start, end, at });
    at += end - start;
  }
  return runs;
}
