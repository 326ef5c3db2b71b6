import { countLeading } from '@cydkit/text';
import type { FormattedText, TextRange } from './formatted';

/** Consecutive text in one style. Offsets are into the whole text. */
export interface TextRun extends TextRange {
  bold: boolean;
  italic: boolean;
}

/** Cuts a range wherever bold or italic begins or ends; the runs are in order, without gaps. */
export function runsOf({ marks }: FormattedText, range: TextRange): TextRun[] {
  const bold = within(marks.bold, range);
  const italic = within(marks.italic, range);
  const cuts = [range, ...bold, ...italic].flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({
    start,
    end: sorted[i + 1] ?? range.end,
    bold: covers(bold, start),
    italic: covers(italic, start),
  }));
}

/** Returns the parts of ordered, separate ranges that are inside `range`. */
function within(ranges: readonly TextRange[], range: TextRange): TextRange[] {
  const found: TextRange[] = [];
  for (let i = firstEndingAfter(ranges, range.start); i < ranges.length; i += 1) {
    const { start, end } = ranges[i] as TextRange;
    if (start >= range.end) break;
    found.push({ start: Math.max(start, range.start), end: Math.min(end, range.end) });
  }
  return found;
}

function covers(ranges: TextRange[], at: number): boolean {
  const range = ranges[firstEndingAfter(ranges, at)];
  return range !== undefined && range.start <= at;
}

function firstEndingAfter(ranges: readonly TextRange[], at: number): number {
  return countLeading(ranges, ({ end }) => end <= at);
}
