import type { FormattedText, Mark, TextRange } from './formatted';

/** Characters that mean something anywhere in a line of Markdown. */
const active = /[\\`*_[\]<>&~|$@]/gu;
/** What GitHub makes links of by itself, before the character that must not be what it was. */
const autolink = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu;
/** What means something at the start of a line only: `#`, `+`, `-`, `===`, `1.`, `1)`. */
const leading = /^(?:([#+=-])|(\d{1,9})([.)])(?=\s|$))/u;

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return escapeLeading(escapeActive(text));
}

/** One line's text with bold and italic. */
export function inlineMarkdown(formatted: FormattedText, range: TextRange): string {
  const { text, marks } = formatted;
  const bold = within(marks.bold, range);
  const italic = within(marks.italic, range);
  const cuts = [range, ...bold, ...italic].flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces = sorted.slice(0, -1).map((start, i) => {
    const mark = (covers(bold, start) ? '**' : '') + (covers(italic, start) ? '*' : '');
    return emphasise(text.slice(start, sorted[i + 1]), mark);
  });
  const line = pieces.join('').trim();
  return line.startsWith('*') ? line : escapeLeading(line);
}

/** Emphasis must hug its text: the spaces around it stay outside. */
function emphasise(text: string, mark: string): string {
  const core = text.trim();
  if (mark === '' || core === '') return escapeActive(text);
  const before = text.slice(0, text.length - text.trimStart().length);
  const behind = text.slice(text.trimEnd().length);
  return `${before}${mark}${escapeActive(core)}${mark}${behind}`;
}

function escapeActive(text: string): string {
  return text.replace(active, '\\$&').replace(autolink, '$&\\');
}

function escapeLeading(line: string): string {
  return line.replace(leading, (_, sign?: string, digits?: string, dot?: string) =>
    sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
  );
}

/** The parts of ranges (in order, apart) that lie in `range`. */
function within(ranges: FormattedText['marks'][Mark], range: TextRange): TextRange[] {
  const found: TextRange[] = [];
  for (let i = firstEndingAfter(ranges, range.start); i < ranges.length; i++) {
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
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TextRange).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
