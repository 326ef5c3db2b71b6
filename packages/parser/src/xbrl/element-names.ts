import { NameTable } from './tag-search/name-table';
import { type InlineKind, inlineKinds, inlineNamespaces, instanceNamespace } from './vocabulary';

/** A qualified name that the scanner looks for, such as `ix:continuation`, and its kind of element. */
export interface ElementName {
  prefix: string;
  qualified: string;
  /** The bytes of `qualified`. */
  bytes: Uint8Array;
  kind: InlineKind | 'context';
}

/** More names than any filing needs; a hostile document may declare millions of prefixes. */
const maxNames = 500;

/** Names to look for, by their first byte. */
export class ElementNames {
  readonly #byFirst: (ElementName[] | undefined)[] = new Array(256).fill(undefined);
  readonly #known = new Set<string>();
  /** The same names for the tag search, which looks at their first bytes. */
  readonly table: NameTable = new NameTable();

  /** Looks for the elements of a namespace under a prefix; '' for the default namespace. */
  add(prefix: string, namespace: string): void {
    if (inlineNamespaces.has(namespace)) {
      for (const kind of inlineKinds) this.#add(prefix, kind, kind);
    } else if (namespace === instanceNamespace) {
      this.#add(prefix, 'context', 'context');
    }
  }

  /** Returns the names that begin with this byte. */
  beginningWith(byte: number): ElementName[] | undefined {
    return this.#byFirst[byte];
  }

  #add(prefix: string, name: string, kind: ElementName['kind']): void {
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    if (this.#known.has(qualified) || this.#known.size >= maxNames) return;
    this.#known.add(qualified);
    const bytes = new TextEncoder().encode(qualified);
    const [first = 0] = bytes;
    // The end of a context is found when it is read.
    this.table.add(bytes, kind !== 'context');
    const names = this.#byFirst[first] ?? [];
    names.push({ prefix, qualified, bytes, kind });
    this.#byFirst[first] = names;
  }
}
