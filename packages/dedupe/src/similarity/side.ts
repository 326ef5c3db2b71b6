import type { Reading } from './reading';

/** One of two texts that are compared. */
export interface Side {
  reading: Reading;
  /** For each word whether the other text does not have it in this place: 1 or 0. */
  own: Uint8Array;
  /** For each word how much of it has nothing in its place: 0 to 1. */
  added: Float64Array;
  /** The words before this are a heading and do not count. */
  from: number;
}
