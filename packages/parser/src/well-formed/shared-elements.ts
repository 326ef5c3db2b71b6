import { elementSize, layout, maxElements, maxName } from './markup-kernel';
import { type ElementStack, OpenElements } from './open-elements';

const nameAt = 8;

/** The elements that are open, in the kernel's memory, so that it opens and closes some, too. */
export class SharedElements implements ElementStack {
  depth = 0;
  readonly #bytes: Uint8Array;
  readonly #memory: Uint8Array;
  readonly #view: DataView;
  /** Those for which the kernel has no room. */
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
    this.depth++;
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
