import type { ElementName } from './element-names';
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

/** Numbers kept of a tag: its start, its end, and the indexes of its name and kind in one. */
const width = 3;

/** The tags of any filing are kept as they are, which is faster. */
export const mostObjects: number = 2 ** 15;

/** Tags in the order in which they were added. A hostile document has millions: these are kept as numbers. */
export class TagList implements Iterable<Tag> {
  readonly #first: Tag[] = [];
  #numbers = new Uint32Array(0);
  /** The number of tags beyond the first. */
  #length = 0;
  readonly #names: ElementName[] = [];
  readonly #indexes = new Map<ElementName, number>();
  readonly #keys: KeyAttributes[] = [];

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
    const at = width * this.#length;
    if (at === this.#numbers.length) {
      const larger = new Uint32Array(Math.max(width * mostObjects, 2 * at));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[at] = start;
    this.#numbers[at + 1] = end;
    this.#numbers[at + 2] = index * kinds.length + kinds.indexOf(kind);
    this.#keys.push(keys);
    this.#length += 1;
  }

  [Symbol.iterator](): Iterator<Tag> {
    return this.#length === 0 ? this.#first.values() : this.#all();
  }

  *#all(): Generator<Tag> {
    yield* this.#first;
    const numbers = this.#numbers;
    for (let i = 0; i < this.#length; i += 1) {
      const at = width * i;
      const [start = 0, end = 0, both = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
      const name = this.#names[Math.floor(both / kinds.length)];
      const kind = kinds[both % kinds.length];
      const keys = this.#keys[i] ?? noKeys;
      if (name && kind) yield { name, start, end, kind, keys };
    }
  }

  /** Where the last tag ends; 0 if there is none. */
  get lastEnd(): number {
    return this.#numbers[width * this.#length - 2] ?? this.#first.at(-1)?.end ?? 0;
  }

  /** True if any tag has a name of this kind. */
  has(kind: ElementName['kind']): boolean {
    const isOfKind = (name: ElementName): boolean => name.kind === kind;
    return this.#first.some(({ name }) => isOfKind(name)) || this.#names.some(isOfKind);
  }
}
