import { shortAscii } from '../bytes/decode';
import { Byte } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import { coverConcepts } from '../xbrl/cover-page';
import type { Element } from '../xbrl/element-list';
import { addFact, FactKinds, type FoundFacts, type TaggedFact } from '../xbrl/tagged-facts';
import { AttributeReader, locate, valueText, type XbrlDocument } from '../xbrl/xbrl-document';

/**
 * Finds the facts of the CYD taxonomy and those of the cover page that matter here. A filing has
 * hundreds of other facts: for those, only the prefix is read.
 */
export function findInlineFacts(
  documents: readonly XbrlDocument[],
  diagnostics: Diagnostics,
): FoundFacts {
  const found: FoundFacts = { cyd: [], dei: [] };
  const kinds = new FactKinds();
  const attributes = new AttributeReader();
  for (const document of documents) {
    for (const element of document.elements) {
      if (element.kind !== 'nonNumeric' || isOfOtherTaxonomy(document, element, kinds)) continue;
      const fact = readName(document, element, diagnostics);
      if (fact === null) continue;
      const kind = kinds.of(fact.prefix, fact.namespace);
      if (kind === null || (kind === 'dei' && !coverConcepts.has(fact.name))) continue;
      const tagged = new InlineFact(fact, attributes);
      if (kind !== 'foreign' && isOfOtherTarget(tagged, kind, diagnostics)) continue;
      addFact(found, kind, tagged, diagnostics);
    }
  }
  return found;
}

/** A fact of an inline document. Millions of facts may wait to be read: their attributes are not kept. */
class InlineFact implements TaggedFact {
  readonly document: XbrlDocument;
  readonly element: Element;
  readonly prefix: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly #attributes: AttributeReader;

  constructor(fact: Omit<TaggedFact, 'attributes'>, attributes: AttributeReader) {
    this.document = fact.document;
    this.element = fact.element;
    this.prefix = fact.prefix;
    this.namespace = fact.namespace;
    this.name = fact.name;
    this.#attributes = attributes;
  }

  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes.of(this.document, this.element);
  }
}

/**
 * True if the prefix of its name shows that a fact is of another taxonomy. Only the prefix is
 * decoded; a name without a plain prefix is read in full later.
 */
function isOfOtherTaxonomy(document: XbrlDocument, element: Element, kinds: FactKinds): boolean {
  const { bytes } = document.source;
  const { name } = element.keys;
  if (name === undefined) return false;
  let colon = name.start;
  while (colon < name.end && isPlain(bytes[colon])) colon += 1;
  const isName = bytes[colon] === Byte.colon && colon > name.start && isPlain(bytes[colon + 1]);
  const prefix = isName ? shortAscii(bytes, name.start, colon) : null;
  if (prefix === null) return false;
  const namespace = document.namespaces.resolve(prefix, element.start);
  return namespace !== undefined && kinds.of(prefix, namespace) === null;
}

/** True for a letter, a digit, `-`, `.` or `_`. */
function isPlain(byte = 0): boolean {
  const lower = byte | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return byte === 0x2d || byte === 0x2e || byte === 0x5f || (byte >= 0x30 && byte <= 0x39);
}

/** Returns the resolved name of a fact; `null`, with a diagnostic, if it has none. */
function readName(
  document: XbrlDocument,
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

/** Facts of other target documents are not the filing's own (Inline XBRL 1.1 §13.1.2). */
function isOfOtherTarget(fact: TaggedFact, kind: 'cyd' | 'dei', diagnostics: Diagnostics): boolean {
  const target = fact.attributes.get('target');
  if (target === undefined) return false;
  if (kind === 'cyd') {
    const args = { concept: fact.name, target };
    diagnostics.add('target-not-default', args, { location: locate(fact) });
  }
  return true;
}
