import { elementSize, layout, maxElements, maxName } from './markup-kernel';

/** Integers if the offsets fit; documents beyond 2 GiB need more. */
type Offsets = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The open elements. Depths count from the root, which is at 0. */
export interface ElementStack {
  /** How many are open. */
  depth: number;
  push(nameStart: number, nameEnd: number): void;
  /** Returns where the name of the element at a depth begins; the innermost is at `depth - 1`. */
  nameStart(depth: number): number;
  /** Returns where that name ends. */
  nameEnd(depth: number): number;
}

/** The open elements, by the offsets of their names: no object for each, and any depth. */
export class OpenElements implements ElementStack {
  depth = 0;
  #starts: Offsets;
  #ends: Offsets;

  /** `size`: of the document, in bytes. */
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
    this.depth += 1;
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

const nameAt = 8;

/** The open elements, in the kernel's memory, so that it can open and close some as well. */
export class SharedElements implements ElementStack {
  depth = 0;
  readonly #bytes: Uint8Array;
  readonly #memory: Uint8Array;
  readonly #view: DataView;
  /** Elements for which the kernel has no room. */
  readonly #others: OpenElements;

  constructor(bytes: Uint8Array, memory: WebAssembly.Memory) {
    this.#bytes = bytes;
    this.#memory = new Uint8Array(memory.buffer);
    this.#view = new DataView(memory.buffer);
    this.#others = new OpenElements(bytes.length);
  }

  push(nameStart: number, nameEnd: number): void {
    if (this.depth < maxElements) {
      const at = addressOf(this.depth);
      const name = this.#bytes.subarray(nameStart, Math.min(nameEnd, nameStart + maxName));
      this.#view.setInt32(at, nameStart, true);
      this.#view.setInt32(at + 4, nameEnd - nameStart, true);
      this.#memory.set(name, at + nameAt);
    } else {
      this.#others.depth = this.depth - maxElements;
      this.#others.push(nameStart, nameEnd);
    }
    this.depth += 1;
  }

  nameStart(depth: number): number {
    if (depth >= maxElements) return this.#others.nameStart(depth - maxElements);
    return this.#view.getInt32(addressOf(depth), true);
  }

  nameEnd(depth: number): number {
    if (depth >= maxElements) return this.#others.nameEnd(depth - maxElements);
    return this.nameStart(depth) + this.#view.getInt32(addressOf(depth) + 4, true);
  }
}

function addressOf(depth: number): number {
  return layout.elements + elementSize * depth;
}
