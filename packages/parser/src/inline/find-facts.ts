import { shortAscii } from '../bytes/names';
import { Byte } from '../bytes/search';
import { coverConcepts } from '../cover';
import type { Diagnostics } from '../diagnostics';
import { FactKinds } from '../fact-kinds';
import { locate } from './continuations';
import { attributesOf, type InlineDocument, valueText } from './document';
import type { Element } from './elements';
import { addFact, type FoundFacts, type TaggedFact } from './tagged-facts';

/**
 * Finds the facts of a document set that somebody wants. A filing has hundreds of other taxonomies,
 * and a hundred on its cover page: of those, no more is read than tells them apart.
 */
export function findFacts(
  documents: readonly InlineDocument[],
  diagnostics: Diagnostics,
): FoundFacts {
  const found: FoundFacts = { cyd: [], dei: [] };
  const kinds = new FactKinds();
  for (const document of documents) {
    for (const element of document.elements) {
      if (element.kind !== 'nonNumeric' || isOfOthers(document, element, kinds)) continue;
      const fact = readName(document, element, diagnostics);
      if (fact === null) continue;
      const kind = kinds.of(fact.prefix, fact.namespace);
      if (kind === null || (kind === 'dei' && !coverConcepts.has(fact.name))) continue;
      const tagged = { ...fact, attributes: attributesOf(document, element) };
      if (kind !== 'foreign' && isOfOtherTarget(tagged, kind, diagnostics)) continue;
      addFact(found, kind, tagged, diagnostics);
    }
  }
  return found;
}

/**
 * Whether the name of a fact has a prefix that says so. Only the prefix is decoded; what has none
 * that is plain is left to those who read the whole name.
 */
function isOfOthers(document: InlineDocument, element: Element, kinds: FactKinds): boolean {
  const { bytes } = document.source;
  const { name } = element.keys;
  if (name === undefined) return false;
  let colon = name.start;
  while (colon < name.end && isPlain(bytes[colon])) colon++;
  const isName = bytes[colon] === Byte.colon && colon > name.start && isPlain(bytes[colon + 1]);
  const prefix = isName ? shortAscii(bytes, name.start, colon) : null;
  if (prefix === null) return false;
  const namespace = document.namespaces.resolve(prefix, element.start);
  return namespace !== undefined && kinds.of(prefix, namespace) === null;
}

/** A letter, a digit, `-`, `.` or `_`: no colon, no space, no reference, no byte of another character. */
function isPlain(byte = 0): boolean {
  const lower = byte | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return byte === 0x2d || byte === 0x2e || byte === 0x5f || (byte >= 0x30 && byte <= 0x39);
}

/** The name of a fact, resolved; `null` where there is none, with a diagnostic. */
function readName(
  document: InlineDocument,
  element: Element,
  diagnostics: Diagnostics,
): Omit<TaggedFact, 'attributes'> | null {
  const text = valueText(document, element.keys.name) ?? '';
  const qualified = document.namespaces.resolveName(text, element.start);
  if (qualified.name === '' || qualified.prefix === '') {
    const location = document.source.locate(element.start, element.contentStart);
    diagnostics.add('fact-name-unreadable', { found: text }, { location });
    return null;
  }
  if (qualified.namespace === undefined) document.namespaces.undeclared.add(qualified.prefix);
  return { document, element, ...qualified };
}

/** Facts of other target documents are none of the filing's own (Inline XBRL 1.1 §13.1.2). */
function isOfOtherTarget(fact: TaggedFact, kind: 'cyd' | 'dei', diagnostics: Diagnostics): boolean {
  const target = fact.attributes.get('target');
  if (target === undefined) return false;
  if (kind === 'cyd') {
    const args = { concept: fact.name, target };
    diagnostics.add('target-not-default', args, { location: locate(fact) });
  }
  return true;
}
