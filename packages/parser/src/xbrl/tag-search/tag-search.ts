import { Byte, type ByteSearch, searchIn } from '../../bytes/search';
import type { NameTable } from './name-table';
import { beyond, type Kernel, layout, openKernel, stretchLength } from './tag-kernel';

/** Finds the tags of a document that may matter, one after the other. */
export interface TagSearch {
  /**
   * Returns the offset of the first `<` at or after `from` that the name table does not rule out, or
   * that has an `xmlns` before the next `<`; -1 if there is none. `from` must not go back.
   */
  next(from: number): number;
  /**
   * The `<` before the one that was found last, which could be inside its tag; -1 if there is none
   * from `from` on.
   */
  before: number;
  /** The `>` that ends the tag that was found last; -1 if only reading the tag can find it. */
  end: number;
  /** True if the tag at `[start, end)`, found last, contains an `xmlns`. */
  mentionsXmlns(start: number, end: number): boolean;
}

/** For fewer bytes, starting WebAssembly takes longer than it saves. */
const worthwhile = 1 << 16;

/** Returns the fastest search of the platform. Names may be added to the table while it runs. */
export function searchTags(bytes: Uint8Array, table: NameTable): TagSearch {
  const kernel = bytes.length < worthwhile ? null : openKernel();
  return kernel === null ? new HopSearch(bytes, table) : new KernelSearch(bytes, table, kernel);
}

/** Hops from `<` to `<`: for small documents, and platforms without WebAssembly. */
export class HopSearch implements TagSearch {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #table: NameTable;
  /** Offset of the next `xmlns`, -1 if there is none. */
  #nextXmlns: number;
  before = -1;
  readonly end = -1;

  constructor(bytes: Uint8Array, table: NameTable) {
    this.#bytes = bytes;
    this.#search = searchIn(bytes);
    this.#table = table;
    this.#nextXmlns = this.#search.ascii('xmlns', 0);
  }

  next(from: number): number {
    const bytes = this.#bytes;
    const search = this.#search;
    let before = -1;
    let at = search.byte(Byte.less, from);
    this.#passXmlnsBefore(at);
    const nextXmlns = this.#nextXmlns;
    while (at !== -1) {
      const next = search.byte(Byte.less, at + 1);
      const isEnd = bytes[at + 1] === Byte.slash;
      const declares = nextXmlns !== -1 && (next === -1 || nextXmlns < next);
      if (declares || this.#table.matches(bytes, isEnd ? at + 2 : at + 1, isEnd)) break;
      before = at;
      at = next;
    }
    this.before = before;
    return at;
  }

  mentionsXmlns(start: number, end: number): boolean {
    this.#passXmlnsBefore(start);
    return this.#nextXmlns !== -1 && this.#nextXmlns < end;
  }

  #passXmlnsBefore(offset: number): void {
    if (this.#nextXmlns === -1) return;
    if (offset === -1) this.#nextXmlns = -1;
    else if (this.#nextXmlns < offset) this.#nextXmlns = this.#search.ascii('xmlns', offset);
  }
}

/** In the kernel's lists: the last `<` before the stretch, and the one before that. */
const carriedLess = 0;
const carriedBefore = 1;
/** In the kernel's lists: there is none. */
const noneBefore = 2;

/** Bytes of a tag in the kernel's list. */
const tagSize = 12;

/** Searches stretch after stretch with the kernel, each when it is reached. */
export class KernelSearch implements TagSearch {
  readonly #bytes: Uint8Array;
  readonly #table: NameTable;
  readonly #kernel: Kernel;
  readonly #memory: Uint8Array;
  readonly #view: DataView;
  /** The stretch that the kernel has searched, and the number of names it searched for. */
  #start = 0;
  #end = 0;
  #names = -1;
  /** Addresses of the next found tag and the next found `xmlns`, and of the ends of their lists. */
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
    // With a new name, the kernel has to search again.
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
      else this.#continue();
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

  /** Returns the offset of the `<` or `xmlns` listed at an address. */
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

  #continue(): void {
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
