import { customaryPrefixes } from './vocabulary';

/** One `xmlns` attribute: it holds from the start of its element to the end. */
export interface Declaration {
  /** '' for the default namespace. */
  prefix: string;
  uri: string;
  /** Offset of the element's start tag. */
  start: number;
}

/** Finds where the elements whose start tags stand at the given offsets end. */
export type FindElementEnds = (starts: readonly number[]) => Map<number, number>;

interface Scope {
  uri: string;
  start: number;
  end: number;
  /** The scope around this one that declares the same prefix, -1 for none. */
  outer: number;
}

/**
 * The namespaces of one document. In nearly every filing each prefix has one meaning throughout,
 * declared on the root: then a name lookup is all there is. Only a prefix that is declared with
 * different URIs needs to know where the declaring elements end.
 */
export class Namespaces {
  readonly #single = new Map<string, string>();
  readonly #scoped = new Map<string, Scope[]>();
  /** Prefixes that were used without a declaration and read under their customary meaning. */
  readonly undeclared: Set<string> = new Set();

  constructor(declarations: readonly Declaration[], findEnds: FindElementEnds) {
    const ambiguous = new Set<string>();
    for (const { prefix, uri } of declarations) {
      const known = this.#single.get(prefix);
      if (known === undefined) this.#single.set(prefix, uri);
      else if (known !== uri) ambiguous.add(prefix);
    }
    if (ambiguous.size === 0) return;
    const contested = declarations.filter(({ prefix }) => ambiguous.has(prefix));
    const ends = findEnds(contested.map(({ start }) => start));
    for (const prefix of ambiguous) {
      this.#scoped.set(
        prefix,
        nest(
          contested.filter((d) => d.prefix === prefix),
          ends,
        ),
      );
    }
  }

  /** The namespace that a prefix is bound to at an offset; `undefined` where it is bound to none. */
  resolve(prefix: string, offset: number): string | undefined {
    const scopes = this.#scoped.get(prefix);
    const uri = scopes ? innermost(scopes, offset) : this.#single.get(prefix);
    if (uri !== undefined) return uri;
    const customary = customaryPrefixes.get(prefix);
    if (customary !== undefined) this.undeclared.add(prefix);
    return customary;
  }

  /** `cyd:Name` → its namespace and local name. Attribute values have no default namespace. */
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

/** Scopes in document order, each with the one around it. */
function nest(declarations: readonly Declaration[], ends: Map<number, number>): Scope[] {
  const scopes: Scope[] = [];
  const open: number[] = [];
  for (const { uri, start } of declarations) {
    while (open.length > 0 && (scopes[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop();
    scopes.push({
      uri,
      start,
      end: ends.get(start) ?? Number.POSITIVE_INFINITY,
      outer: open.at(-1) ?? -1,
    });
    open.push(scopes.length - 1);
  }
  return scopes;
}

function innermost(scopes: readonly Scope[], offset: number): string | undefined {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at >= 0) {
    const scope = scopes[at];
    if (!scope || offset < scope.end) return scope?.uri;
    at = scope.outer;
  }
  return undefined;
}
