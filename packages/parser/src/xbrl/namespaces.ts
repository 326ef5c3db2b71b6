import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { type Change, changesOf, findElementEnds, inForceAt, type Scope } from './element-scopes';
import { customaryPrefixes } from './vocabulary';

/** One `xmlns` attribute: in force from the start of its element to the end. */
export interface Declaration {
  /** '' for the default namespace. */
  prefix: string;
  uri: string;
  /** Offset of the element's start tag. */
  start: number;
}

/**
 * The namespaces of one document. In nearly every filing each prefix has one meaning throughout,
 * declared on the root, so a map is enough. Only for a prefix that is declared with different URIs
 * does it matter where the declaring elements end.
 */
export class Namespaces {
  readonly #single = new Map<string, string>();
  readonly #scoped = new Map<string, Change[]>();
  /** Prefixes that were used without a declaration and read with their customary meaning. */
  readonly undeclared: Set<string> = new Set();

  constructor(declarations: readonly Declaration[], bytes: Uint8Array) {
    const contested = new Map<string, Scope[]>();
    for (const { prefix, uri } of declarations) {
      const known = this.#single.get(prefix);
      if (known === undefined) this.#single.set(prefix, uri);
      else if (known !== uri) contested.set(prefix, []);
    }
    if (contested.size === 0) return;
    for (const { prefix, start, uri } of declarations) {
      contested.get(prefix)?.push({ start, value: uri });
    }
    const starts = declarations.filter(({ prefix }) => contested.has(prefix));
    const ends = findElementEnds(
      bytes,
      starts.map(({ start }) => start),
    );
    for (const [prefix, own] of contested) this.#scoped.set(prefix, changesOf(own, ends));
  }

  /** Returns the namespace that a prefix is bound to at an offset; `undefined` if there is none. */
  resolve(prefix: string, offset: number): string | undefined {
    const changes = this.#scoped.get(prefix);
    const uri = changes ? inForceAt(changes, offset) : this.#single.get(prefix);
    if (uri !== undefined) return uri;
    const customary = customaryPrefixes.get(prefix);
    if (customary !== undefined) this.undeclared.add(prefix);
    return customary;
  }

  /** Reports the prefixes that a document uses but never declares. */
  reportUndeclared(source: SourceDocument, diagnostics: Diagnostics): void {
    for (const prefix of this.undeclared) {
      const isCustomary = customaryPrefixes.has(prefix) || prefix === 'cyd' || prefix === 'dei';
      const location = source.locate(0, 0);
      diagnostics.add('namespace-undeclared', { prefix, isCustomary }, { location });
    }
  }

  /** Splits `cyd:Name` into namespace and local name. Attribute values have no default namespace. */
  resolveName(
    name: string,
    offset: number,
  ): { prefix: string; namespace: string | undefined; name: string } {
    const colon = name.indexOf(':');
    if (colon === -1) return { prefix: '', namespace: undefined, name };
    const prefix = name.slice(0, colon);
    return { prefix, namespace: this.resolve(prefix, offset), name: name.slice(colon + 1) };
  }
}
