import { decode } from '../bytes/decode';
import { findAttribute, type ValueRange } from '../bytes/find-attribute';
import { Byte, searchIn } from '../bytes/search';
import { findNameEnd, findTagEnd } from '../bytes/tag-ends';
import { type Change, changesOf, findElementEnds, inForceAt } from './element-scopes';

const attributeName = new TextEncoder().encode('xml:lang');
/** What is searched of it. Node finds seven characters three times as fast as eight. */
const marker = 'ml:lang';

/** An element with the attribute. */
interface Marked {
  start: number;
  nameEnd: number;
  value: ValueRange;
}

/**
 * The languages of one document by `xml:lang` (XML 1.0 §2.12), which holds for an element and all that
 * is in it. A filing states one on its root; only for the rare one with others does it matter where
 * elements end.
 */
export class Languages {
  readonly #bytes: Uint8Array;
  #changes: Change[] = [];
  /** Tags that end before this offset are known. */
  #known = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Returns the language in force in the element that starts at the offset; `undefined` if not stated. */
  at(start: number): string | undefined {
    const { at: end } = findTagEnd(this.#bytes, searchIn(this.#bytes), start + 1);
    if (end > this.#known) {
      // What comes after the last fact is not searched.
      this.#known = Math.max(end, 2 * this.#known);
      this.#changes = this.#find();
    }
    return inForceAt(this.#changes, start) || undefined;
  }

  #find(): Change[] {
    const marked = this.#marked();
    const scopes = marked.map(({ start, value }) => ({ start, value: this.#text(value) }));
    const [root] = marked;
    const isOne = root !== undefined && marked.length === 1 && this.#isRoot(root);
    if (root === undefined || isOne) return scopes;
    const ends = findElementEnds(
      this.#bytes,
      marked.map(({ start }) => start),
    );
    // What is not closed ends nowhere; only a root may have lost its end.
    if (this.#isRoot(root) && !ends.has(root.start)) ends.set(root.start, this.#bytes.length);
    return changesOf(
      scopes.filter(({ start }) => ends.has(start)),
      ends,
    );
  }

  /** Finds the elements that have the attribute, in document order; those that hold no fact are left out. */
  #marked(): Marked[] {
    const bytes = this.#bytes;
    const search = searchIn(bytes);
    const { ascii } = searchIn(bytes.subarray(0, this.#known));
    const marked: Marked[] = [];
    let from = 0;
    for (let at = ascii(marker, 0); at !== -1; at = ascii(marker, from)) {
      // A tag begins after the one before: no byte is looked at twice.
      const offset = bytes.subarray(from, at).lastIndexOf(Byte.less);
      const start = from + offset;
      const nameEnd = findNameEnd(bytes, start + 1);
      const end = offset === -1 ? at : findTagEnd(bytes, search, nameEnd).at;
      from = Math.max(end, at + 1);
      const value = offset === -1 ? undefined : findAttribute(bytes, nameEnd, end, attributeName);
      if (value !== undefined && !this.#isReferences(start, nameEnd)) {
        marked.push({ start, nameEnd, value });
      }
    }
    return marked;
  }

  /** True for the root of a page or an instance. */
  #isRoot({ start, nameEnd }: Marked): boolean {
    return /^(?:html|(?:[\w.-]+:)?xbrl)$/iu.test(this.#text({ start: start + 1, end: nameEnd }));
  }

  /** `ix:references` often repeats the language of the page, and contains no facts. */
  #isReferences(start: number, nameEnd: number): boolean {
    return this.#text({ start: start + 1, end: nameEnd }).endsWith(':references');
  }

  #text({ start, end }: ValueRange): string {
    return decode(this.#bytes.subarray(start, Math.min(end, start + maxLength))).text.trim();
  }
}

/** Longer than any language tag, and than the names that matter. */
const maxLength = 60;
