/** Offsets that fit are kept as integers; of documents beyond 2 GiB none are cut. */
type Offsets = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The elements that are open. Depths count from the root, which is at 0. */
export interface ElementStack {
  /** How many are open. */
  depth: number;
  push(nameStart: number, nameEnd: number): void;
  /** Where the name of the element at a depth stands; the innermost one is at `depth - 1`. */
  nameStart(depth: number): number;
  nameEnd(depth: number): number;
}

/** The elements that are open, by the offsets of their names: no object for each, any depth. */
export class OpenElements implements ElementStack {
  depth = 0;
  #starts: Offsets;
  #ends: Offsets;

  /** `size` is that of the document. */
  constructor(size: number) {
    const Offsets = size > 0x7fffffff ? Float64Array : Int32Array;
    this.#starts = new Offsets(256);
    this.#ends = new Offsets(256);
  }

  push(nameStart: number, nameEnd: number): void {
    if (this.depth === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.depth] = nameStart;
    this.#ends[this.depth] = nameEnd;
    this.depth++;
  }

  nameStart(depth: number): number {
    return this.#starts[depth] ?? 0;
  }

  nameEnd(depth: number): number {
    return this.#ends[depth] ?? 0;
  }
}

function doubled(offsets: Offsets): Offsets {
  const length = 2 * offsets.length;
  const larger = offsets instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  larger.set(offsets);
  return larger;
}
