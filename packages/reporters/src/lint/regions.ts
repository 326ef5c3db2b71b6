import type { Location } from '@cydkit/parser';
import type { Region } from './lint-run';

/** Longer places are given without their text. */
const longestText = 2_000;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Turns the byte ranges of one document into lines and columns. Lines end with LF, CR or CR LF;
 * bytes are read as UTF-8.
 */
export function regionsIn(bytes: Uint8Array): (location: Location) => Region {
  const starts = lineStarts(bytes);
  const decoder = new TextDecoder();
  const positionOf = (offset: number): { line: number; column: number } => {
    const at = Math.min(Math.max(offset, 0), bytes.length);
    const line = lastAtOrBefore(starts, at);
    const text = decoder.decode(bytes.subarray(starts[line] ?? 0, at));
    return { line: line + 1, column: text.length + 1 };
  };
  return ({ start, end }) => {
    const from = positionOf(start);
    const to = positionOf(Math.max(start, end));
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...(end - start <= longestText && { text: decoder.decode(bytes.subarray(start, end)) }),
    };
  };
}

function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    const ends = byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed);
    if (ends) starts.push(at + 1);
  }
  return starts;
}

/** Returns the index of the last start that is not after an offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
