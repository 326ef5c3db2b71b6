/** `true`/`false`: whatever the text is. `ballot`: by the box. `empty`: no text. */
export type Transform = 'true' | 'false' | 'ballot' | 'empty' | 'date' | 'text';

/** A transformation that a format names. */
export interface NamedTransform {
  does: Transform;
  /** False if the registry that the format names does not list it: it is read as in another. */
  isListed: boolean;
}

/**
 * Transformation registries (Inline XBRL 1.1 §8): all of XBRL International's from 2010 to 2022
 * and the SEC's of 2015. Only their transformations to booleans and empty strings matter here; the
 * dates of the cover page are read from their text.
 */
const registry = /^https?:\/\/www\.(?:xbrl\.org|sec\.gov)\/inlineXBRL\/transformation\//u;

const [of2011, of2015, of2020, of2022] = [
  '2011-07-31',
  '2015-02-26',
  '2020-02-12',
  '2022-02-16',
].map((date) => `http://www.xbrl.org/inlineXBRL/transformation/${date}`);
const ofSec = 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31';

/** What each transformation does, and the registries that list it. */
const transforms: ReadonlyMap<string, readonly [Transform, ...(string | undefined)[]]> = new Map([
  ['booleantrue', ['true', of2011, of2015]],
  ['booleanfalse', ['false', of2011, of2015]],
  ['fixed-true', ['true', of2020, of2022]],
  ['fixed-false', ['false', of2020, of2022]],
  ['boolballotbox', ['ballot', ofSec]],
  ['nocontent', ['empty', of2011, of2015]],
  ['fixed-empty', ['empty', of2020, of2022]],
]);

/** Returns what a format does; `undefined` for an unknown transformation. */
export function transformOf(
  namespace: string | undefined,
  name: string,
): NamedTransform | undefined {
  if (namespace === undefined || !registry.test(namespace)) return undefined;
  const [does, ...listing] = transforms.get(name) ?? [];
  if (does !== undefined) return { does, isListed: listing.includes(namespace) };
  return name.startsWith('date') ? { does: 'date', isListed: true } : undefined;
}

/** True if a date's transformation expects the day first: `date-day-month-year`, `dateslasheu`. */
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

/** Returns the boolean that a transform makes of a text; `null` if it makes none. */
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
