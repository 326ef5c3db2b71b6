import { styleOf } from './inline-style';
import { readAttributes } from './markup';

/** An open list. */
export interface List {
  /** Different for each list of a text. */
  id: number;
  depth: number;
  /** Number of the next item. */
  next: number;
  /** 1, or -1 if it counts down. */
  step: number;
  numbering: Numbering;
}

/** How items are marked; `none` for bullets and for items without any mark. */
type Numbering = 'none' | 'decimal' | 'decimal-leading-zero' | 'a' | 'A' | 'i' | 'I' | 'α';

/** The values of `list-style-type`. */
const styles: ReadonlyMap<string, Numbering> = new Map([
  ['none', 'none'],
  ['disc', 'none'],
  ['circle', 'none'],
  ['square', 'none'],
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimal-leading-zero'],
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
  ['lower-greek', 'α'],
]);

/** The values of `type`. */
const types: ReadonlyMap<string, Numbering> = new Map([
  ['1', 'decimal'],
  ['a', 'a'],
  ['A', 'A'],
  ['i', 'i'],
  ['I', 'I'],
  ['disc', 'none'],
  ['circle', 'none'],
  ['square', 'none'],
]);

/** Opens a list: `<ol type="a" start="3">`, `<ul>`. */
export function openList(
  name: 'ol' | 'ul',
  attributes: string,
  at: Pick<List, 'id' | 'depth'>,
): List {
  const numbering = numberingIn(attributes) ?? (name === 'ol' ? 'decimal' : 'none');
  const start = name === 'ol' ? numberIn(attributes, 'start') : null;
  if (name === 'ul' || !readAttributes(attributes).has('reversed')) {
    return { ...at, next: start ?? 1, step: 1, numbering };
  }
  // Without a start it counts down from the number of its items, which only its end shows.
  return { ...at, next: start ?? 1, step: -1, numbering: start === null ? 'none' : numbering };
}

/** The number of an item, and its mark as browsers show it: `3.`, `c.`, `iii.` */
export interface ItemNumber {
  ordinal: number;
  marker: string;
}

/** Returns the number of the list's next item; `null` if it has none, as in a list with bullets. */
export function nextNumber(list: List, attributes: string): ItemNumber | null {
  const numbering = numberingIn(attributes) ?? list.numbering;
  if (numbering === 'none') return null;
  const ordinal = numberIn(attributes, 'value') ?? list.next;
  list.next = Math.min(ordinal + list.step, maxOrdinal);
  return { ordinal, marker: `${numeral(ordinal, numbering)}.` };
}

function numberingIn(attributes: string): Numbering | undefined {
  if (!/type|list-style/iu.test(attributes)) return undefined;
  const values = /list-style(?:-type)?\s*:([^;]*)/iu.exec(styleOf(attributes))?.[1] ?? '';
  for (const value of values.trim().toLowerCase().split(/\s+/u)) {
    const style = styles.get(value);
    if (style !== undefined) return style;
  }
  const type = readAttributes(attributes).get('type')?.trim() ?? '';
  return types.get(type) ?? types.get(type.toLowerCase());
}

/** Numbers in Markdown lists have up to nine digits and no sign. */
const maxOrdinal = 999_999_999;

/** Returns the number that an attribute gives an item or a list, `start="3"`; `null` for none. */
function numberIn(attributes: string, name: string): number | null {
  if (!attributes.includes(name)) return null;
  const digits = /^\s*\+?(\d+)/u.exec(readAttributes(attributes).get(name) ?? '')?.[1];
  const ordinal = Number(digits ?? Number.NaN);
  return ordinal <= maxOrdinal ? ordinal : null;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const greek = 'αβγδεζηθικλμνξοπρστυφχψω';

/** Writes a number; like browsers in digits where a system cannot write it. */
function numeral(number: number, numbering: Numbering): string {
  switch (numbering) {
    case 'a':
      return letters(number, latin);
    case 'A':
      return letters(number, latin).toUpperCase();
    case 'α':
      return letters(number, greek);
    case 'i':
      return roman(number);
    case 'I':
      return roman(number).toUpperCase();
    case 'decimal-leading-zero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number, alphabet: string): string {
  let written = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / alphabet.length)) {
    written = alphabet.charAt((rest - 1) % alphabet.length) + written;
  }
  return written || String(number);
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 → iv. Roman numbers go from 1 to 3,999. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of romanSigns) {
    const times = Math.floor(rest / value);
    written += sign.repeat(times);
    rest -= times * value;
  }
  return written;
}
