import type { ElementName } from './element-names';
import { NumberRows } from './number-rows';
import { type KeyAttributes, noKeys } from './scanned-attributes';

/** A tag with one of the names that matter; offsets in bytes. */
export interface Tag {
  name: ElementName;
  start: number;
  end: number;
  kind: 'start' | 'end' | 'empty';
  /** Only start tags of facts, continuations and footnotes have any. */
  keys: KeyAttributes;
}

const kinds: readonly Tag['kind'][] = ['start', 'end', 'empty'];

/** The tags of any filing are kept as they are, which is faster. */
export const mostObjects: number = 2 ** 15;

/** Tags in the order in which they were added. A hostile document has millions: these are kept as numbers. */
export class TagList implements Iterable<Tag> {
  readonly #first: Tag[] = [];
  /** The start and the end of each tag beyond the first, and the indexes of its name and kind in one. */
  readonly #rows = new NumberRows(3);
  readonly #names: ElementName[] = [];
  readonly #indexes = new Map<ElementName, number>();
  /** Those of the tags among them that have any, by row. */
  readonly #keys = new Map<number, KeyAttributes>();

  add(tag: Tag): void {
    if (this.#first.length < mostObjects) this.#first.push(tag);
    else this.#pack(tag);
  }

  #pack({ name, start, end, kind, keys }: Tag): void {
    let index = this.#indexes.get(name);
    if (index === undefined) {
      index = this.#names.push(name) - 1;
      this.#indexes.set(name, index);
    }
    if (keys !== noKeys) this.#keys.set(this.#rows.length, keys);
    this.#rows.add([start, end, index * kinds.length + kinds.indexOf(kind)]);
  }

  [Symbol.iterator](): Iterator<Tag> {
    return this.#rows.length === 0 ? this.#first.values() : this.#all();
  }

  *#all(): Generator<Tag> {
    yield* this.#first;
    for (let i = 0; i < this.#rows.length; i += 1) {
      const [start, end] = [this.#rows.get(i, 0), this.#rows.get(i, 1)];
      const both = this.#rows.get(i, 2);
      const name = this.#names[Math.floor(both / kinds.length)];
      const kind = kinds[both % kinds.length];
      const keys = this.#keys.get(i) ?? noKeys;
      if (name && kind) yield { name, start, end, kind, keys };
    }
  }

  /** Where the last tag ends; 0 if there is none. */
  get lastEnd(): number {
    const { length } = this.#rows;
    return length > 0 ? this.#rows.get(length - 1, 1) : (this.#first.at(-1)?.end ?? 0);
  }

  /** True if any tag has a name of this kind. */
  has(kind: ElementName['kind']): boolean {
    const isOfKind = (name: ElementName): boolean => name.kind === kind;
    return this.#first.some(({ name }) => isOfKind(name)) || this.#names.some(isOfKind);
  }
}
