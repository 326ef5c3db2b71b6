import { item } from './typed-arrays';

/** The queue without a member. */
export const EMPTY = -1;

/**
 * Priority queues over the integers below `size`, each in one queue at most; a queue is named by
 * its least member. Any two can be melded at once (Fredman, Sedgewick, Sleator and Tarjan, "The
 * pairing heap: a new form of self-adjusting heap", Algorithmica 1, 1986).
 */
export class PairingHeaps {
  readonly #children: Int32Array;
  readonly #siblings: Int32Array;

  constructor(size: number) {
    this.#children = new Int32Array(size).fill(EMPTY);
    this.#siblings = new Int32Array(size).fill(EMPTY);
  }

  meld(one: number, other: number): number {
    if (one === EMPTY || other === EMPTY) return one === EMPTY ? other : one;
    const [least, child] = one < other ? [one, other] : [other, one];
    this.#siblings[child] = item(this.#children, least);
    this.#children[least] = child;
    return least;
  }

  /** The queue without its least member, which is free for another one. */
  pop(queue: number): number {
    let pairs = EMPTY;
    let child = item(this.#children, queue);
    this.#children[queue] = EMPTY;
    while (child !== EMPTY) {
      const other = this.#next(child);
      const next = other === EMPTY ? EMPTY : this.#next(other);
      const pair = this.meld(child, other);
      this.#siblings[pair] = pairs;
      pairs = pair;
      child = next;
    }
    let melded = EMPTY;
    while (pairs !== EMPTY) {
      const next = this.#next(pairs);
      melded = this.meld(melded, pairs);
      pairs = next;
    }
    return melded;
  }

  /** Takes a member out of the list of siblings. */
  #next(member: number): number {
    const next = item(this.#siblings, member);
    this.#siblings[member] = EMPTY;
    return next;
  }
}
