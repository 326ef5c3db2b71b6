import { collapse } from '@cydkit/text';
import { characterName } from '../codes/code-info';
import type { Diagnostics } from '../diagnostics';
import { readPlainValue } from './fact-content';
import type { TaggedFact } from './tagged-facts';
import { type NamedTransform, type Transform, toBoolean, transformOf } from './transforms';
import { locate, type Part } from './xbrl-document';

/** Reads the value of a flag; its text matters only if the format says so. */
export function readFlag(
  tagged: TaggedFact,
  parts: readonly Part[],
  diagnostics: Diagnostics,
): boolean | null {
  reportUnknownTransform(tagged, diagnostics);
  let raw = '';
  const value = readBoolean(tagged, () => {
    raw = readPlainValue(parts);
    return collapse(raw);
  });
  const location = locate(tagged);
  if (value === null) {
    const args = { concept: tagged.name, found: shorten(collapse(raw)) };
    diagnostics.add('flag-unreadable', args, { location });
  } else {
    const characters = foreignSpace(raw);
    if (characters.length > 0) {
      diagnostics.add('flag-space', { concept: tagged.name, characters }, { location });
    }
  }
  return value;
}

/** No more characters than this are named. */
const maxNamed = 5;

/** Names the white space and invisible characters of a boolean that XML does not count as white space. */
function foreignSpace(text: string): string[] {
  const found = new Set(text.match(/[^\P{White_Space} \t\n\r]|[\u200b\u2060\ufeff]/gu));
  return [...found].slice(0, maxNamed).map(characterName);
}

/** Returns the boolean of a fact; `null` if its text and format do not make one. */
export function readBoolean(tagged: TaggedFact, text: () => string): boolean | null {
  const transform = transformFor(tagged)?.does;
  if (transform === undefined) return null;
  return toBoolean(transform, readsText(transform) ? text() : '');
}

/** Returns a text block's transformed value: filers do tag sentences as `true`. `null` without one. */
export function transformText(tagged: TaggedFact, parts: readonly Part[]): string | null {
  const transform = transformFor(tagged)?.does;
  if (transform === 'empty') return '';
  if (transform !== 'true' && transform !== 'false' && transform !== 'ballot') return null;
  const text = collapse(readPlainValue(parts));
  return String(toBoolean(transform, text) ?? text);
}

/** Returns `text` if there is no format, `undefined` for an unknown one. */
function transformFor(tagged: TaggedFact): NamedTransform | undefined {
  const format = formatOf(tagged);
  return format ? transformOf(format.namespace, format.name) : { does: 'text', isListed: true };
}

function formatOf({ document, element, attributes }: TaggedFact) {
  const format = attributes.get('format')?.trim();
  return format === undefined ? null : document.namespaces.resolveName(format, element.start);
}

/** Reports the format of a fact that no registry of transformations has, or not the one that it names. */
export function reportUnknownTransform(tagged: TaggedFact, diagnostics: Diagnostics): void {
  const transform = transformFor(tagged);
  if (transform?.isListed === true) return;
  const args = { concept: tagged.name, format: shorten(tagged.attributes.get('format') ?? '') };
  const location = locate(tagged);
  if (transform === undefined) {
    diagnostics.add('transform-unknown', args, { location });
  } else {
    const registry = shorten(formatOf(tagged)?.namespace ?? '');
    diagnostics.add('transform-unlisted', { ...args, registry }, { location });
  }
}

/** Cuts a found value to what a message can show. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** True if the text of the element matters for the value. */
function readsText(transform: Transform): boolean {
  return transform === 'ballot' || transform === 'text' || transform === 'date';
}
