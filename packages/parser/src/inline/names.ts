import { type InlineKind, inlineKinds, inlineNamespaces, instanceNamespace } from './vocabulary';

/** A qualified name that the scanner looks for, `ix:continuation`, and what it would be. */
export interface ElementName {
  prefix: string;
  qualified: string;
  /** The bytes of `qualified`. */
  bytes: Uint8Array;
  kind: InlineKind | 'context';
}

/** More prefixes for one namespace than anybody needs; a hostile document may declare millions. */
const maxNames = 500;

/** What the first two bytes behind a `<` tell. */
export const Mark = {
  /** Nothing that matters begins so. */
  none: 0,
  /** A name that is looked for may. */
  name: 1,
  /** A comment, CDATA, instruction, DOCTYPE, script or style sheet may. */
  hides: 2,
} as const;

/** Names to look for, by the byte with which they begin. */
export class ElementNames {
  readonly #byFirst: (ElementName[] | undefined)[] = new Array(256).fill(undefined);
  readonly #known = new Set<string>();
  /** A {@link Mark} for the first two bytes of what stands behind `<`: `first << 8 | second`. */
  readonly marks: Uint8Array = new Uint8Array(1 << 16);

  constructor() {
    for (const construct of ['!', '?']) {
      const first = construct.charCodeAt(0) << 8;
      this.marks.fill(Mark.hides, first, first + 256);
    }
    for (const start of ['sc', 'sC', 'Sc', 'SC', 'st', 'sT', 'St', 'ST']) {
      this.#mark(start.charCodeAt(0), start.charCodeAt(1), Mark.hides);
    }
  }

  /** Looks for the elements of a namespace under a prefix; '' for the default namespace. */
  add(prefix: string, namespace: string): void {
    if (inlineNamespaces.has(namespace)) {
      for (const kind of inlineKinds) this.#add(prefix, kind, kind);
    } else if (namespace === instanceNamespace) {
      this.#add(prefix, 'context', 'context');
    }
  }

  /** The names that begin with this byte. */
  beginningWith(byte: number): ElementName[] | undefined {
    return this.#byFirst[byte];
  }

  #mark(first: number, second: number, mark: number): void {
    const at = (first << 8) | second;
    this.marks[at] = Math.max(this.marks[at] ?? Mark.none, mark);
  }

  #add(prefix: string, name: string, kind: ElementName['kind']): void {
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    if (this.#known.has(qualified) || this.#known.size >= maxNames) return;
    this.#known.add(qualified);
    const bytes = new TextEncoder().encode(qualified);
    const [first = 0, second = 0] = bytes;
    this.#mark(first, second, Mark.name);
    const names = this.#byFirst[first] ?? [];
    names.push({ prefix, qualified, bytes, kind });
    this.#byFirst[first] = names;
  }
}
