import { Byte, type ByteSearch, searchIn } from '../../bytes/search';
import type { NameTable } from './name-table';
import type { TagSearch } from './tag-search';

/** Hops from `<` to `<`: for small documents, and where there is no WebAssembly. */
export class HopSearch implements TagSearch {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #table: NameTable;
  /** Where the next `xmlns` stands, -1 for nowhere. */
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
