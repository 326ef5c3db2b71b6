import { item } from './typed-arrays';

const NONE = -1;

/** Numbers below `size`, each noted for one level at a time. */
export class LevelLists {
  readonly #firsts: Int32Array;
  readonly #nexts: Int32Array;

  constructor(size: number, levels: number) {
    this.#firsts = new Int32Array(levels + 1).fill(NONE);
    this.#nexts = new Int32Array(size);
  }

  note(level: number, number: number): void {
    this.#nexts[number] = item(this.#firsts, level);
    this.#firsts[level] = number;
  }

  /** The numbers of a level, the last one noted first. */
  *at(level: number): Generator<number> {
    for (let number = item(this.#firsts, level); number !== NONE; ) {
      const next = item(this.#nexts, number);
      yield number;
      number = next;
    }
  }
}
