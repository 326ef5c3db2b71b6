import { bulletLength, possibleBullet } from './bullets';
import type { Line } from './formatted';
import { roman } from './list-numbering';

/** How the text of a list's item begins. */
export interface ItemMark {
  /** With the space after it. */
  length: number;
  /** Number of an item that begins with `3.`; without it, the mark is a bullet or of another form. */
  ordinal?: number;
  /** True for `(a)`, `ii.`, `3)` …: to be shown as it is. */
  isOwn: boolean;
}

/** Lines this far away are looked at: an item may have paragraphs of its own. */
const reach = 3;

/**
 * Returns the mark of a line that is an item, though its markup does not say so; `null` if it is
 * none. A bullet is one anywhere. Others, such as `–`, `o`, `(i)` and `1.`, are if they have a cell
 * of a table to themselves, or if a line nearby has the same bullet, or the number before or after.
 */
export function itemMarkOf(lines: readonly Line[], index: number, text: string): ItemMark | null {
  const line = lines[index];
  if (line === undefined || line.kind === 'heading') return null;
  const words = text.slice(line.start, line.end);
  const glyph = bulletLength(words);
  if (glyph > 0) return { length: glyph, isOwn: false };
  const candidate = readMark(words);
  if (candidate === null || words.length === candidate.mark.length) return null;
  const { mark, values } = candidate;
  const isMark =
    line.kind === 'item'
      ? values.length > 0
      : isCell(line, candidate) || isInSeries(lines, index, text, candidate);
  if (!isMark) return null;
  if (values.length === 0) return { length: mark.length + 1, isOwn: false };
  const decimal = /^(\d+)\.$/u.exec(mark)?.[1];
  return decimal === undefined
    ? { length: 0, isOwn: true }
    : { length: mark.length + 1, ordinal: Number(decimal), isOwn: false };
}

/** True if a text is the mark of an item and nothing else. */
export function isItemMark(text: string): boolean {
  return bulletLength(text) === text.length || readMark(text)?.mark === text;
}

interface Candidate {
  mark: string;
  /** What surrounds the number, `(_)`, `_.`; the bullet itself for one that has no number. */
  form: string;
  /** What the number may be: `(i)` is 1 or 9. None for a bullet. */
  values: number[];
}

const enumerator = /^([([]?)(\d{1,3}|[a-z]{1,7}|[A-Z]{1,7})([.)\]])(?=\s|$)/u;

function readMark(line: string): Candidate | null {
  const glyph = possibleBullet(line);
  if (glyph !== '') return { mark: glyph, form: glyph, values: [] };
  const [mark, before = '', number = '', after = ''] = enumerator.exec(line) ?? [];
  if (mark === undefined || !(enclosures.get(after) ?? []).includes(before)) return null;
  const values = valuesOf(number);
  return values.length === 0
    ? null
    : { mark, form: `${before}_${after}${systemOf(number)}`, values };
}

/** What may be before a number, by what follows it. */
const enclosures: ReadonlyMap<string, readonly string[]> = new Map([
  ['.', ['']],
  [')', ['', '(']],
  [']', ['[']],
]);

function systemOf(number: string): string {
  if (/\d/u.test(number)) return '1';
  return /[a-z]/u.test(number) ? 'a' : 'A';
}

function valuesOf(number: string): number[] {
  if (/^\d/u.test(number)) return [Number(number)];
  const lower = number.toLowerCase();
  const values: number[] = [];
  if (lower.length === 1) values.push(lower.charCodeAt(0) - 0x60);
  // aa, bb: after z, letters are doubled.
  else if (lower.length === 2 && lower.charAt(0) === lower.charAt(1)) {
    values.push(lower.charCodeAt(0) - 0x60 + 26);
  }
  const asRoman = romanNumbers.get(lower);
  if (asRoman !== undefined) values.push(asRoman);
  return values;
}

/** Longer lists have numbers in digits. */
const maxRoman = 50;
const romanNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: maxRoman }, (_, i) => [roman(i + 1), i + 1]),
);

/** True if the mark has the first cell of a row to itself. */
function isCell(line: Line, { mark }: Candidate): boolean {
  const [first] = line.cells ?? [];
  return first?.start === line.start && first.end === line.start + mark.length;
}

function isInSeries(
  lines: readonly Line[],
  index: number,
  text: string,
  { form, values }: Candidate,
): boolean {
  for (let i = Math.max(0, index - reach); i <= index + reach; i += 1) {
    const line = lines[i];
    if (line === undefined || i === index || line.kind === 'heading') continue;
    const other = readMark(text.slice(line.start, Math.min(line.end, line.start + 12)));
    if (other?.form !== form) continue;
    const step = Math.sign(i - index);
    if (values.length === 0 || values.some((value) => other.values.includes(value + step))) {
      return true;
    }
  }
  return false;
}
