import { isCydNamespace } from '@cydkit/taxonomy';
import type { Diagnostics } from '../diagnostics';
import { isDeiNamespace, schemaInstanceNamespace } from './vocabulary';
import { locate, type Part } from './xbrl-document';

/** A fact as it is tagged: its name resolved, its value not read yet. */
export interface TaggedFact extends Part {
  attributes: ReadonlyMap<string, string>;
  prefix: string;
  namespace: string | undefined;
  name: string;
}

/** The facts to be read, in document order. */
export interface FoundFacts {
  /** Facts of the CYD taxonomy, of any edition. */
  cyd: TaggedFact[];
  /** Facts of the cover page. */
  dei: TaggedFact[];
}

/** What the namespace of a fact makes of it; `null` for facts that are never read. */
export type FactKind = 'cyd' | 'dei' | 'foreign' | null;

/**
 * Sorts out the facts of the CYD taxonomy and of the cover page by their namespace. A prefix that
 * is never declared counts with its customary meaning, as in a fragment cut out of a filing;
 * `foreign` is a fact whose prefix is cyd but whose namespace is not.
 */
export class FactKinds {
  readonly #byNamespace = new Map<string, FactKind>();

  of(prefix: string, namespace: string | undefined): FactKind {
    if (namespace === undefined) return prefix === 'cyd' || prefix === 'dei' ? prefix : null;
    let kind = this.#byNamespace.get(namespace);
    if (kind === undefined) {
      kind = kindOf(namespace);
      this.#byNamespace.set(namespace, kind);
    }
    return prefix === 'cyd' && kind !== 'cyd' ? 'foreign' : kind;
  }
}

function kindOf(namespace: string): 'cyd' | 'dei' | null {
  // Most namespaces are others' and long: one search for the host rules them out.
  if (!namespace.includes('//xbrl.sec.gov/')) return null;
  if (isCydNamespace(namespace)) return 'cyd';
  return isDeiNamespace(namespace) ? 'dei' : null;
}

/** Adds a fact where it belongs, or reports that it only has the prefix cyd. */
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

/** True if the fact has `xsi:nil="true"`, whatever the prefix. */
export function isNil({ document, element, attributes }: TaggedFact): boolean {
  for (const [name, value] of attributes) {
    if (!name.endsWith(':nil')) continue;
    const { namespace } = document.namespaces.resolveName(name, element.start);
    if (namespace === schemaInstanceNamespace)
      return value.trim() === 'true' || value.trim() === '1';
  }
  return false;
}
