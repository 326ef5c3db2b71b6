/**
 * Transformation registries (Inline XBRL 1.1 §8): all of XBRL International's from 2010 to 2022
 * and the SEC's of 2015. Of their transformations only those matter here that give booleans or
 * empty strings; the dates of the cover page are read by what they say.
 */
const registry = /^https?:\/\/www\.(?:xbrl\.org|sec\.gov)\/inlineXBRL\/transformation\//u;

/** `true`/`false`: whatever the text says. `ballot`: by the box. `empty`: no text. */
type Transform = 'true' | 'false' | 'ballot' | 'empty' | 'date' | 'text';

const transforms: ReadonlyMap<string, Transform> = new Map([
  ['booleantrue', 'true'],
  ['booleanfalse', 'false'],
  ['fixed-true', 'true'],
  ['fixed-false', 'false'],
  ['boolballotbox', 'ballot'],
  ['nocontent', 'empty'],
  ['fixed-empty', 'empty'],
]);

/** What a format does; `undefined` for a transformation that is not known here. */
export function transformOf(namespace: string | undefined, name: string): Transform | undefined {
  if (namespace === undefined || !registry.test(namespace)) return undefined;
  const known = transforms.get(name);
  if (known !== undefined) return known;
  return name.startsWith('date') ? 'date' : undefined;
}

/** Whether a date's transformation expects the day first: `date-day-month-year`, `dateslasheu`. */
export function isDayFirst(format: string): boolean {
  return /(?:day-?month|eu$)/u.test(format);
}

/** XML Schema booleans, white space collapsed by the caller. */
const lexicalBooleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** ☐ is unchecked; ☑ and ☒ are checked (ixt-sec:boolballotbox, Registrant and EFM 5.2.5). */
const ballotBoxes: ReadonlyMap<string, boolean> = new Map([
  ['\u2610', false],
  ['\u2611', true],
  ['\u2612', true],
]);

/** The boolean that a transform makes of a text; `null` where it makes none. */
export function toBoolean(transform: Transform, text: string): boolean | null {
  switch (transform) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'ballot':
      return ballotBoxes.get(text) ?? null;
    case 'text':
      return lexicalBooleans.get(text) ?? null;
    default:
      return null;
  }
}

/** Whether the text of the element matters for the value. */
export function readsText(transform: Transform): boolean {
  return transform === 'ballot' || transform === 'text' || transform === 'date';
}
export type { Transform };
