import { Byte, type ByteSearch, searchIn, startsWithAscii } from '../bytes/search';
import { findTagEnd } from '../bytes/tag-ends';
import { type Construct, Constructs } from './constructs';
import type { Findings } from './findings';
import type { Kernel } from './markup-kernel';
import { type ElementStack, OpenElements, SharedElements } from './open-elements';
import { PlainTags } from './plain-tags';
import { Prefixes } from './prefixes';
import { References } from './references';
import { Attributes } from './tag-attributes';
import { beginsName, isSame, Kind, kinds, nameEnd } from './xml-names';

/** A wrong end tag is compared with this many open elements: more would take quadratic time. */
const maxLookUp = 100;

const cdataEnd = ']]>';

/**
 * Walks over the markup from `<` to `<`, with the open elements. It does not look at the text between
 * tags: `&` and `]]>` have searches of their own that run alongside.
 */
export class MarkupChecker {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #findings: Findings;
  readonly #open: ElementStack;
  readonly #prefixes: Prefixes;
  readonly #plain: PlainTags | null;
  readonly #attributes: Attributes;
  readonly #references: References;
  readonly #constructs: Constructs;
  /** Where the document begins, after a byte order mark. */
  readonly #first: number;
  /** The next `<` as far as it is known, and the next `]]>`; the document's length if none. */
  #less = 0;
  #cdataEnd: number;
  #roots = 0;
  #hasDoctype = false;

  /** `kernel` passes over what is plainly right; the results are the same with `null`. */
  constructor(bytes: Uint8Array, findings: Findings, kernel: Kernel | null) {
    const search = searchIn(bytes);
    this.#bytes = bytes;
    this.#search = search;
    this.#findings = findings;
    this.#prefixes = new Prefixes(bytes);
    this.#plain = kernel && new PlainTags(bytes, this.#prefixes, kernel);
    this.#open = kernel ? new SharedElements(bytes, kernel.memory) : new OpenElements(bytes.length);
    this.#attributes = new Attributes(bytes, search, this.#prefixes, findings);
    this.#references = new References(bytes, search, findings);
    this.#constructs = new Constructs(bytes, search, findings);
    this.#first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.#cdataEnd = this.#nextCdataEnd(0);
  }

  run(): void {
    const bytes = this.#bytes;
    const open = this.#open;
    const length = bytes.length;
    let textStart = this.#first;
    let at = this.#nextLess(textStart);
    while (at < length) {
      if (open.depth === 0) this.#checkOutside(textStart, at);
      if (this.#cdataEnd < at) this.#checkCdataEnds(textStart, at);
      const byte = bytes[at + 1] ?? 0;
      let end: number;
      if (byte === Byte.slash) end = this.#endTag(at);
      else if (((kinds[byte] ?? 0) & Kind.nameStart) !== 0) end = this.#startTag(at);
      else end = this.#other(at, byte);
      textStart = end;
      at = this.#lessFrom(end);
      if (this.#plain === null || open.depth === 0 || at === length) continue;
      const passed = this.#plain.pass(at, this.#cdataEnd, open);
      if (passed === at) continue;
      textStart = passed;
      at = this.#lessFrom(passed);
    }
    this.#finish(textStart);
  }

  #startTag(at: number): number {
    const bytes = this.#bytes;
    const open = this.#open;
    const depth = open.depth;
    if (depth === 0) this.#checkRoot(at);
    let end = nameEnd(bytes, at + 1);
    let colon = -1;
    if (bytes[end] === Byte.colon && beginsName(bytes, end + 1)) {
      colon = end;
      end = nameEnd(bytes, end + 1);
    }
    let after = end + 1;
    let isEmpty = false;
    if (bytes[end] !== Byte.greater) {
      this.#less = this.#nextLess(at + 1);
      after = this.#attributes.read(end, this.#less, depth);
      isEmpty = this.#attributes.isEmpty;
    }
    if (colon !== -1) this.#checkPrefix(at + 1, colon, end);
    if (!isEmpty) open.push(at + 1, end);
    else if (this.#prefixes.deepest >= depth) this.#prefixes.leave(depth);
    return after;
  }

  #checkPrefix(start: number, colon: number, end: number): void {
    if (this.#prefixes.namespaceOf(start, colon) !== 0) this.#plain?.know(start, colon);
    else if (this.#prefixes.isMissedFirst(start, colon)) {
      this.#findings.add('markup-prefix', 'undeclared', start, end);
    }
  }

  #endTag(at: number): number {
    const bytes = this.#bytes;
    const open = this.#open;
    const depth = open.depth - 1;
    if (depth >= 0) {
      const end = open.nameEnd(depth);
      let name = open.nameStart(depth);
      let own = at + 2;
      while (name < end && bytes[name] === bytes[own]) {
        name += 1;
        own += 1;
      }
      if (name === end && bytes[own] === Byte.greater) {
        this.#close(depth);
        return own + 1;
      }
    }
    return this.#unusualEndTag(at);
  }

  /** An end tag with white space in it, or a wrong one. */
  #unusualEndTag(at: number): number {
    const bytes = this.#bytes;
    const start = at + 2;
    if (!beginsName(bytes, start)) {
      this.#findings.add('markup-syntax', 'end-tag-name', at, start + 1);
      return start;
    }
    let end = nameEnd(bytes, start);
    if (bytes[end] === Byte.colon) end = nameEnd(bytes, end + 1);
    let after = end;
    while (kinds[bytes[after] ?? 0] === Kind.space) after += 1;
    if (bytes[after] === Byte.greater) {
      after += 1;
    } else if (after >= bytes.length) {
      this.#findings.add('markup-unterminated', 'tag', after, after);
    } else {
      this.#findings.add('markup-syntax', 'end-tag-end', after, after + 1);
      const tagEnd = findTagEnd(bytes, this.#search, after);
      after = tagEnd.complete ? tagEnd.at + 1 : tagEnd.at;
    }
    this.#match(at, start, end);
    return after;
  }

  /** Closes the element that the end tag names, and reports a mismatch. */
  #match(at: number, start: number, end: number): void {
    const open = this.#open;
    const innermost = open.depth - 1;
    const last = Math.max(innermost - maxLookUp, 0);
    let depth = innermost;
    while (depth >= last && !this.#isNamed(depth, start, end)) depth -= 1;
    const isOpen = depth >= last;
    if (innermost === -1) {
      this.#findings.addMismatch(null, { start: at, end: end + 1 });
    } else if (!isOpen || depth < innermost) {
      this.#reportMismatch(innermost, at, end + 1);
    }
    if (isOpen) this.#close(depth);
  }

  #isNamed(depth: number, start: number, end: number): boolean {
    const open = this.#open;
    const name = open.nameStart(depth);
    return (
      open.nameEnd(depth) - name === end - start && isSame(this.#bytes, name, start, end - start)
    );
  }

  #reportMismatch(depth: number, start: number, end: number): void {
    const name = { start: this.#open.nameStart(depth), end: this.#open.nameEnd(depth) };
    this.#findings.addMismatch(name, { start, end });
  }

  #close(depth: number): void {
    this.#open.depth = depth;
    if (this.#prefixes.deepest >= depth) this.#prefixes.leave(depth);
  }

  /** Reads what begins with `<` but is not a tag that begins with an ASCII letter. */
  #other(at: number, byte: number): number {
    const isConstruct = byte === Byte.exclamation || byte === Byte.question;
    if (!isConstruct) {
      if (beginsName(this.#bytes, at + 1)) return this.#startTag(at);
      this.#findings.add('markup-syntax', 'less-than', at, at + 2);
      return at + 1;
    }
    this.#references.check(at);
    const construct = this.#constructs.check(at, this.#first);
    if (construct.kind !== 'unknown') this.#references.skip(construct.end);
    this.#checkPlace(construct, at);
    return construct.end;
  }

  #checkPlace({ kind, end }: Construct, at: number): void {
    if (kind === 'cdata' && this.#open.depth === 0) {
      this.#findings.add('markup-outside-root', 'text', at, end);
    }
    if (kind !== 'doctype') return;
    if (this.#roots > 0 || this.#hasDoctype) {
      this.#findings.add('markup-syntax', 'doctype-place', at, at + 9);
    }
    this.#hasDoctype = true;
    const doctype = searchIn(this.#bytes.subarray(at, end));
    const declares = ['SYSTEM', 'PUBLIC', '['].some((word) => doctype.ascii(word, 0) !== -1);
    if (declares) this.#references.mayBeDeclared = true;
  }

  #checkRoot(at: number): void {
    this.#roots += 1;
    // A fragment has many; one report is enough.
    if (this.#roots === 2) this.#findings.add('markup-outside-root', 'second-root', at, at + 10);
  }

  #checkOutside(start: number, end: number): void {
    let at = start;
    while (at < end && kinds[this.#bytes[at] ?? 0] === Kind.space) at += 1;
    if (at === end) return;
    this.#findings.add('markup-outside-root', 'text', at, end);
  }

  #checkCdataEnds(start: number, end: number): void {
    while (this.#cdataEnd < end) {
      const at = this.#cdataEnd;
      const isText = at >= start;
      if (isText) this.#findings.add('markup-syntax', 'cdata-end', at, at + cdataEnd.length);
      this.#cdataEnd = this.#nextCdataEnd(isText ? at + 1 : start);
    }
  }

  #finish(textStart: number): void {
    const { length } = this.#bytes;
    if (this.#open.depth === 0) this.#checkOutside(textStart, length);
    this.#checkCdataEnds(textStart, length);
    this.#references.check(length);
    if (this.#open.depth > 0) this.#reportMismatch(this.#open.depth - 1, length, length);
    if (this.#roots === 0) this.#findings.add('markup-outside-root', 'no-root', length, length);
  }

  /** Finds the next `]]>`: one byte is found faster than three, and filings have few brackets. */
  #nextCdataEnd(from: number): number {
    let at = this.#search.byte(Byte.bracketClose, from);
    while (at !== -1 && !startsWithAscii(this.#bytes, at, cdataEnd)) {
      at = this.#search.byte(Byte.bracketClose, at + 1);
    }
    return this.#orEnd(at);
  }

  /** Returns the next `<`, which is usually known or at hand. */
  #lessFrom(from: number): number {
    if (this.#less >= from) return this.#less;
    return this.#bytes[from] === Byte.less ? from : this.#nextLess(from);
  }

  #nextLess(from: number): number {
    return this.#orEnd(this.#search.byte(Byte.less, from));
  }

  #orEnd(found: number): number {
    return found === -1 ? this.#bytes.length : found;
  }
}
