import type { Diagnostics } from '../diagnostics';
import type { FactKind } from '../fact-kinds';
import type { Contexts } from './contexts';
import { type Continuations, locate } from './continuations';
import type { InlineDocument } from './document';
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

/** The facts that somebody wants, in document order, their values not read yet. */
export interface FoundFacts {
  /** Facts of the CYD taxonomy, of any edition. */
  cyd: TaggedFact[];
  /** Facts of the cover page. */
  dei: TaggedFact[];
}

/** Puts a fact where it belongs; says of one that only calls itself cyd what it is. */
export function addFact(
  found: FoundFacts,
  kind: Exclude<FactKind, null>,
  fact: TaggedFact,
  diagnostics: Diagnostics,
): void {
  if (kind !== 'foreign') {
    found[kind].push(fact);
    return;
  }
  const args = { concept: fact.name, namespace: fact.namespace ?? null };
  diagnostics.add('namespace-foreign', args, { location: locate(fact) });
}

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
