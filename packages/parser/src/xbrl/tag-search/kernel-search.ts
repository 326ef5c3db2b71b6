import { searchIn } from '../../bytes/search';
import type { NameTable } from './name-table';
import { beyond, type Kernel, layout, stretchLength } from './tag-kernel';
import type { TagSearch } from './tag-search';

/** What stands for the last `<` before the stretch, and for the one before that. */
const carriedLess = 0;
const carriedBefore = 1;
/** What stands for none. */
const noneBefore = 2;

/** Bytes of a tag in the kernel's list. */
const tagSize = 12;

/** Searches stretch after stretch with the kernel, each when its turn has come. */
export class KernelSearch implements TagSearch {
  readonly #bytes: Uint8Array;
  readonly #table: NameTable;
  readonly #kernel: Kernel;
  readonly #memory: Uint8Array;
  readonly #view: DataView;
  /** The stretch that the kernel has searched, and the table of that time. */
  #start = 0;
  #end = 0;
  #names = -1;
  /** The next of the found tags, and of the found `xmlns`; where their lists end. */
  #tag = 0;
  #tagsEnd = 0;
  #xmlns = 0;
  #xmlnsEnd = 0;
  /** The last two `<` before the stretch. */
  #less = -1;
  #lessBefore = -1;
  before = -1;
  end = -1;

  constructor(bytes: Uint8Array, table: NameTable, kernel: Kernel) {
    this.#bytes = bytes;
    this.#table = table;
    this.#kernel = kernel;
    this.#memory = new Uint8Array(kernel.memory.buffer);
    this.#view = new DataView(kernel.memory.buffer);
  }

  next(from: number): number {
    // With a new name, what the kernel has found is not all.
    if (this.#names !== this.#table.names) this.#restart(from);
    for (;;) {
      while (this.#tag < this.#tagsEnd) {
        const tag = this.#tag;
        this.#tag += tagSize;
        const at = this.#offsetAt(tag);
        if (at < from) continue;
        const before = this.#offsetAt(tag + 4);
        this.before = before < from ? -1 : before;
        const end = this.#view.getInt32(tag + 8, true);
        this.end = end === 0 ? -1 : this.#start + end - layout.stretch;
        return at;
      }
      if (this.#end >= this.#bytes.length) return -1;
      if (from > this.#end) this.#restart(from);
      else this.#goOn();
    }
  }

  mentionsXmlns(start: number, end: number): boolean {
    for (; this.#xmlns < this.#xmlnsEnd; this.#xmlns += 4) {
      const at = this.#offsetAt(this.#xmlns);
      if (at >= start) return at < end;
    }
    // The stretch may end within the tag.
    if (end <= this.#end) return false;
    const found = searchIn(this.#bytes.subarray(start, end + 'xmlns'.length)).ascii('xmlns', 0);
    return found !== -1 && start + found < end;
  }

  /** Where the `<` or `xmlns` stands that the memory has at an address. */
  #offsetAt(address: number): number {
    const place = this.#view.getInt32(address, true);
    if (place === carriedLess) return this.#less;
    if (place === carriedBefore) return this.#lessBefore;
    return place === noneBefore ? -1 : this.#start + place - layout.stretch;
  }

  #restart(from: number): void {
    this.#names = this.#table.names;
    this.#memory.set(this.#table.bytes, layout.table);
    this.#less = -1;
    this.#lessBefore = -1;
    this.#search(from);
  }

  #goOn(): void {
    const less = this.#offsetAt(layout.results + 8);
    this.#lessBefore = this.#offsetAt(layout.results + 12);
    this.#less = less;
    this.#search(this.#end);
  }

  #search(start: number): void {
    const bytes = this.#bytes;
    const length = Math.min(stretchLength, bytes.length - start);
    const copied = bytes.subarray(start, start + length + beyond);
    this.#memory.set(copied, layout.stretch);
    this.#memory.fill(0, layout.stretch + copied.length, layout.stretch + length + beyond);
    this.#start = start;
    this.#end = start + length;
    this.#kernel.find(layout.stretch + length);
    this.#tag = layout.tags;
    this.#tagsEnd = this.#view.getInt32(layout.results, true);
    this.#xmlns = layout.xmlns;
    this.#xmlnsEnd = this.#view.getInt32(layout.results + 4, true);
  }
}
