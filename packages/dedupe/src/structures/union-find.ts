import { item } from './item';
import { ints } from './typed-arrays';

/** Disjoint classes of the integers below `size`, each named by its smallest member. */
export class UnionFind {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = ints(size);
    for (let member = 0; member < size; member += 1) this.#parents[member] = member;
  }

  find(member: number): number {
    const parents = this.#parents;
    let at = member;
    for (;;) {
      const parent = item(parents, at);
      if (parent === at) return at;
      const grandparent = item(parents, parent);
      parents[at] = grandparent;
      at = grandparent;
    }
  }

  /** Returns the class of every member. */
  classes(): Int32Array {
    const classes = ints(this.#parents.length);
    for (let member = 0; member < classes.length; member += 1) classes[member] = this.find(member);
    return classes;
  }

  unite(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a < b) this.#parents[b] = a;
    else this.#parents[a] = b;
  }

  /** Unites `length` members starting at `one` with as many starting at `other`, one by one. */
  uniteRuns(one: number, other: number, length: number): void {
    for (let offset = 0; offset < length; offset += 1) this.unite(one + offset, other + offset);
  }
}
