import { type Location, type SourceText, sourceText } from '@cydkit/parser';
import type { Region } from './lint-run';

/** Longer places are given without their text. */
const longestText = 2_000;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Turns the byte ranges of one document into lines and columns, in the encoding in which the document
 * is read. Lines end with LF, CR or CR LF; a byte order mark is in no column.
 */
export function regionsIn(bytes: Uint8Array): (location: Location) => Region {
  const source = sourceText(bytes);
  const starts = lineStarts(source);
  /** The last place that was found: a line can be as long as the document. */
  let last = { at: 0, line: 0, units: 0 };
  const positionOf = (offset: number): { line: number; column: number } => {
    const at = Math.min(Math.max(offset, 0), bytes.length);
    const line = lastAtOrBefore(starts, at);
    const isAfter = last.line === line && last.at <= at;
    const [from, before] = isAfter ? [last.at, last.units] : [starts[line] ?? 0, 0];
    last = { at, line, units: before + withoutMark(source.slice(from, at)).length };
    return { line: line + 1, column: last.units + 1 };
  };
  return ({ start, end }) => {
    const from = positionOf(start);
    const to = positionOf(Math.max(start, end));
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...(end - start <= longestText && { text: withoutMark(source.slice(start, end)) }),
    };
  };
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function lineStarts({ unitSize, unitAt }: SourceText): number[] {
  const starts = [0];
  let next = unitAt(0);
  for (let at = unitSize; next !== -1; at += unitSize) {
    const unit = next;
    next = unitAt(at);
    if (unit === lineFeed || (unit === carriageReturn && next !== lineFeed)) starts.push(at);
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
