import { collapse } from '@cydkit/text';
import type { Diagnostics } from '../diagnostics';
import { readPlainValue } from './fact-content';
import type { TaggedFact } from './tagged-facts';
import { locate, type Part } from './xbrl-document';

/** Reads the value of a flag; its text matters only if the format says so. */
export function readFlag(
  tagged: TaggedFact,
  parts: readonly Part[],
  diagnostics: Diagnostics,
): boolean | null {
  reportUnknownTransform(tagged, diagnostics);
  let found = '';
  const value = readBoolean(tagged, () => {
    found = collapse(readPlainValue(parts));
    return found;
  });
  if (value === null) {
    const args = { concept: tagged.name, found: shorten(found) };
    diagnostics.add('flag-unreadable', args, { location: locate(tagged) });
  }
  return value;
}

/** Returns the boolean of a fact; `null` if its text and format do not make one. */
export function readBoolean(tagged: TaggedFact, text: () => string): boolean | null {
  const transform = transformFor(tagged);
  if (transform === undefined) return null;
  return toBoolean(transform, readsText(transform) ? text() : '');
}

/** Returns a text block's transformed value: filers do tag sentences as `true`. `null` without one. */
export function transformText(tagged: TaggedFact, parts: readonly Part[]): string | null {
  const transform = transformFor(tagged);
  if (transform === 'empty') return '';
  if (transform !== 'true' && transform !== 'false' && transform !== 'ballot') return null;
  const text = collapse(readPlainValue(parts));
  return String(toBoolean(transform, text) ?? text);
}

/** Returns `text` if there is no format, `undefined` for an unknown one. */
function transformFor({ document, element, attributes }: TaggedFact): Transform | undefined {
  const format = attributes.get('format')?.trim();
  if (format === undefined) return 'text';
  const { namespace, name } = document.namespaces.resolveName(format, element.start);
  return transformOf(namespace, name);
}

/** Reports the format of a fact that no registry of transformations has. */
export function reportUnknownTransform(tagged: TaggedFact, diagnostics: Diagnostics): void {
  if (transformFor(tagged) !== undefined) return;
  const format = shorten(tagged.attributes.get('format') ?? '');
  const args = { concept: tagged.name, format };
  diagnostics.add('transform-unknown', args, { location: locate(tagged) });
}

/** Cuts a found value to what a message can show. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/**
 * Transformation registries (Inline XBRL 1.1 §8): all of XBRL International's from 2010 to 2022
 * and the SEC's of 2015. Only their transformations to booleans and empty strings matter here; the
 * dates of the cover page are read from their text.
 */
const registry = /^https?:\/\/www\.(?:xbrl\.org|sec\.gov)\/inlineXBRL\/transformation\//u;

/** `true`/`false`: whatever the text is. `ballot`: by the box. `empty`: no text. */
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

/** Returns what a format does; `undefined` for an unknown transformation. */
function transformOf(namespace: string | undefined, name: string): Transform | undefined {
  if (namespace === undefined || !registry.test(namespace)) return undefined;
  const known = transforms.get(name);
  if (known !== undefined) return known;
  return name.startsWith('date') ? 'date' : undefined;
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

/** True if the text of the element matters for the value. */
function readsText(transform: Transform): boolean {
  return transform === 'ballot' || transform === 'text' || transform === 'date';
}
