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

/** From this offset on, up to the next change, a prefix is bound to `uri`. */
interface Change {
  start: number;
  uri: string | undefined;
}

/**
 * The namespaces of one document. In nearly every filing each prefix has one meaning throughout,
 * declared on the root: then a name lookup is all there is. Only a prefix that is declared with
 * different URIs needs to know where the declaring elements end.
 */
export class Namespaces {
  readonly #single = new Map<string, string>();
  readonly #scoped = new Map<string, Change[]>();
  /** Prefixes that were used without a declaration and read under their customary meaning. */
  readonly undeclared: Set<string> = new Set();

  constructor(declarations: readonly Declaration[], findEnds: FindElementEnds) {
    const contested = new Map<string, Declaration[]>();
    for (const { prefix, uri } of declarations) {
      const known = this.#single.get(prefix);
      if (known === undefined) this.#single.set(prefix, uri);
      else if (known !== uri) contested.set(prefix, []);
    }
    if (contested.size === 0) return;
    for (const declaration of declarations) contested.get(declaration.prefix)?.push(declaration);
    const starts = declarations.filter(({ prefix }) => contested.has(prefix));
    const ends = findEnds(starts.map(({ start }) => start));
    for (const [prefix, own] of contested) this.#scoped.set(prefix, changesOf(own, ends));
  }

  /** The namespace that a prefix is bound to at an offset; `undefined` where it is bound to none. */
  resolve(prefix: string, offset: number): string | undefined {
    const changes = this.#scoped.get(prefix);
    const uri = changes ? inForceAt(changes, offset) : this.#single.get(prefix);
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

/**
 * What a prefix means along the document, from its declarations in document order: it changes where
 * a declaring element begins, and back where it ends.
 */
function changesOf(declarations: readonly Declaration[], ends: Map<number, number>): Change[] {
  const changes: Change[] = [];
  const open: { uri: string; end: number }[] = [];
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      open.pop();
      changes.push({ start: last.end, uri: open.at(-1)?.uri });
    }
  };
  for (const { uri, start } of declarations) {
    closeUntil(start);
    const outer = open.at(-1)?.end ?? Number.POSITIVE_INFINITY;
    // Tags may be misnested: no scope outlives the one around it.
    const end = Math.min(ends.get(start) ?? outer, outer);
    open.push({ uri, end });
    changes.push({ start, uri });
  }
  closeUntil(Number.MAX_SAFE_INTEGER);
  return changes;
}

/** The last change at or before the offset counts. */
function inForceAt(changes: readonly Change[], offset: number): string | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1]?.uri;
}
