import { isCydNamespace } from '@cydkit/taxonomy';
import { isDeiNamespace } from './vocabulary';

/** What the namespace of a fact makes of it; `null` for what nobody asks for. */
export type FactKind = 'cyd' | 'dei' | 'foreign' | null;

/**
 * Tells the facts of the CYD taxonomy and of the cover page by their namespace. A prefix that is
 * nowhere declared counts under its customary meaning, as in a fragment cut out of a filing;
 * `foreign` is what only calls itself cyd.
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
  // Most namespaces are others' and long: one look for the host tells them.
  if (!namespace.includes('//xbrl.sec.gov/')) return null;
  if (isCydNamespace(namespace)) return 'cyd';
  return isDeiNamespace(namespace) ? 'dei' : null;
}
