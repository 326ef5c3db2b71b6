import { Byte, searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd } from '../bytes/tag-ends';
import { noKeys } from '../xbrl/scanned-attributes';
import type { TaggedFact } from '../xbrl/tagged-facts';
import { inlineNamespaces, isDeiNamespace } from '../xbrl/vocabulary';
import { attributesOf, type XbrlDocument } from '../xbrl/xbrl-document';

const concept = 'EntityPublicFloat';
/** What is searched of it. Node finds up to seven characters that begin with a rare one ten times as fast. */
const marker = 'PublicF';

/** More than any cover page has: one for each registrant and class of stock. */
const maxFacts = 200;

/**
 * Finds the public floats of the cover page. They are the only numbers that are read: the scan passes
 * over the thousands of others, so these are searched by their name.
 */
export function findPublicFloats(documents: readonly XbrlDocument[]): TaggedFact[] {
  return documents.flatMap((document) => {
    const search = searchIn(document.source.bytes);
    const facts: TaggedFact[] = [];
    let from = 0;
    let at = search.ascii(marker, from);
    for (let hits = 0; at !== -1 && hits < maxFacts; hits += 1) {
      const offset = document.source.bytes.subarray(from, at).lastIndexOf(Byte.less);
      const fact = offset === -1 ? null : factAt(document, from + offset, at);
      if (fact) facts.push(fact);
      from = at + 1;
      at = search.ascii(marker, from);
    }
    return facts;
  });
}

/** Reads the `ix:nonFraction` whose start tag has the name at `at`; `null` for anything else. */
function factAt(document: XbrlDocument, start: number, at: number): TaggedFact | null {
  const { bytes } = document.source;
  const nameEnd = findNameEnd(bytes, start + 1);
  const search = searchIn(bytes);
  const tag = findTagEnd(bytes, search, nameEnd);
  if (!tag.complete || tag.at < at) return null;
  const contentStart = tag.at + 1;
  const attributes = attributesOf(document, { start, nameEnd, contentStart });
  const qualified = document.source.text(start + 1, nameEnd);
  const tagName = document.namespaces.resolveName(qualified, start);
  const { namespace, prefix, name } = document.namespaces.resolveName(
    attributes.get('name')?.trim() ?? '',
    start,
  );
  const isNumber = tagName.name === 'nonFraction' && inlineNamespaces.has(tagName.namespace ?? '');
  const isFloat = name === concept && isDeiNamespace(namespace ?? '');
  if (!isNumber || !isFloat || attributes.has('target')) return null;
  const contentEnd = search.ascii(`</${qualified}`, contentStart);
  if (contentEnd === -1) return null;
  const range = { start, nameEnd, contentStart, contentEnd, end: contentEnd };
  const element = {
    kind: 'nonNumeric',
    ...range,
    keys: noKeys,
    hidden: false,
    tagged: false,
  } as const;
  return { document, element, attributes, prefix, namespace, name };
}
