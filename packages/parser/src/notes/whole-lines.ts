import { Byte } from '../bytes/search';

/** Longer lines are skipped: a hundred times the longest known text block. */
export const maxLine: number = 8 * 2 ** 20;

const initialSize = 2 ** 18;

/** Bytes of whole lines; valid only until the next ones are requested. */
export interface Lines {
  bytes: Uint8Array;
  /** Their offset in the stream. */
  offset: number;
  /** True if they are only the start of a line that is too long. */
  cut: boolean;
}

/**
 * Cuts a stream at the ends of lines, so that no part ends within a line. One buffer holds the
 * current part; it grows up to the longest line, within {@link maxLine}.
 */
export async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
  limit: number = maxLine,
): AsyncGenerator<Lines> {
  let buffer = new Uint8Array(Math.min(initialSize, limit));
  let used = 0;
  let offset = 0;
  let skipping = false;
  for await (const piece of pieces) {
    let rest = piece;
    while (rest.length > 0) {
      if (skipping) {
        const end = rest.indexOf(Byte.lineFeed);
        const skipped = end === -1 ? rest.length : end + 1;
        offset += skipped;
        rest = rest.subarray(skipped);
        skipping = end === -1;
        continue;
      }
      const part = rest.subarray(0, buffer.length - used);
      buffer.set(part, used);
      used += part.length;
      rest = rest.subarray(part.length);
      if (used < buffer.length) break;
      const end = buffer.lastIndexOf(Byte.lineFeed, used - 1) + 1;
      if (end > 0) {
        yield { bytes: buffer.subarray(0, end), offset, cut: false };
        buffer.copyWithin(0, end, used);
        offset += end;
        used -= end;
      } else if (buffer.length < limit) {
        const larger = new Uint8Array(Math.min(buffer.length * 2, limit));
        larger.set(buffer);
        buffer = larger;
      } else {
        yield { bytes: buffer, offset, cut: true };
        offset += used;
        used = 0;
        skipping = true;
      }
    }
  }
  if (used > 0) yield { bytes: buffer.subarray(0, used), offset, cut: false };
}
