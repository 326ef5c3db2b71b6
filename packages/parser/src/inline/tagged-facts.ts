import type { Diagnostics } from '../diagnostics';
import type { Contexts } from './contexts';
import type { Continuations } from './continuations';
import { attributeOf, attributesOf, type InlineDocument } from './document';
import type { Element } from './elements';
import { schemaInstanceNamespace } from './vocabulary';
import type { WorkBudget } from './work-budget';

/** A fact as it is tagged: its name resolved, its value not read yet. */
export interface TaggedFact {
  document: InlineDocument;
  element: Element;
  attributes: ReadonlyMap<string, string>;
  prefix: string;
  namespace: string | undefined;
  name: string;
}

/** What reading a fact needs beside the fact. */
export interface FactReading {
  contexts: Contexts;
  continuations: Continuations;
  budget: WorkBudget;
  diagnostics: Diagnostics;
  /** Fill the `html` of text blocks. */
  html: boolean;
}

/**
 * The facts of a document whose namespace somebody wants, in document order. Of all others only the
 * name is looked at.
 */
export function findFacts(
  document: InlineDocument,
  wanted: (namespace: string | undefined, prefix: string) => boolean,
  diagnostics: Diagnostics,
): TaggedFact[] {
  const facts: TaggedFact[] = [];
  for (const element of document.elements) {
    if (element.kind !== 'nonNumeric') continue;
    const tagged = attributeOf(document, element, nameName) ?? '';
    const qualified = document.namespaces.resolveName(tagged, element.start);
    if (qualified.name === '' || qualified.prefix === '') {
      const location = document.source.locate(element.start, element.contentStart);
      const message = `expected a qualified name, found "${tagged}"`;
      diagnostics.add('fact-name-unreadable', message, { location });
      continue;
    }
    if (qualified.namespace === undefined) document.namespaces.undeclared.add(qualified.prefix);
    if (wanted(qualified.namespace, qualified.prefix)) {
      facts.push({ document, element, attributes: attributesOf(document, element), ...qualified });
    }
  }
  return facts;
}

const nameName = new TextEncoder().encode('name');

/** `xsi:nil`, by its namespace. */
export function isNil({ document, element, attributes }: TaggedFact): boolean {
  for (const [name, value] of attributes) {
    if (!name.endsWith(':nil')) continue;
    const { namespace } = document.namespaces.resolveName(name, element.start);
    if (namespace === schemaInstanceNamespace)
      return value.trim() === 'true' || value.trim() === '1';
  }
  return false;
}
