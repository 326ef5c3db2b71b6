import { type ByteSearch, startsWithAscii } from '../bytes/search';
import { isCharacter } from './characters';
import type { Findings } from './findings';
import { beginsName, nameEnd } from './xml-names';

const ampersand = 0x26;
const numberSign = 0x23;
const semicolon = 0x3b;

/** XML 1.0 §4.6. */
const predefined: readonly string[] = ['amp;', 'lt;', 'gt;', 'quot;', 'apos;'];

/**
 * Checks references (XML 1.0 §4.1) by hopping from `&` to `&`, in text and in values alike; comments,
 * CDATA and the like are skipped. Ranges must come in the order of the document.
 */
export class References {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #findings: Findings;
  #next: number;
  /** True if a DTD may declare entities, somewhere that is not read. */
  mayBeDeclared = false;

  constructor(bytes: Uint8Array, search: ByteSearch, findings: Findings) {
    this.#bytes = bytes;
    this.#search = search;
    this.#findings = findings;
    this.#next = this.#find(0);
  }

  /** Checks the references that begin before `limit`. */
  check(limit: number): void {
    while (this.#next < limit) {
      const end = this.#reference(this.#next);
      this.#next = this.#bytes[end] === ampersand ? end : this.#find(end);
    }
  }

  /** Passes over everything before `end`. */
  skip(end: number): void {
    if (this.#next < end) this.#next = this.#find(end);
  }

  #find(from: number): number {
    const at = this.#search.byte(ampersand, from);
    return at === -1 ? this.#bytes.length : at;
  }

  #reference(at: number): number {
    const bytes = this.#bytes;
    if (bytes[at + 1] === numberSign) return this.#characterReference(at);
    const end = beginsName(bytes, at + 1) ? nameEnd(bytes, at + 1) : at + 1;
    if (end === at + 1 || bytes[end] !== semicolon) {
      this.#findings.add('markup-reference', 'entity', at, end);
    } else if (!this.mayBeDeclared && !isPredefined(bytes, at + 1)) {
      this.#findings.add('entity-undefined', 'undefined', at, end + 1);
    }
    return end;
  }

  /** `&#160;` or `&#xA0;` */
  #characterReference(at: number): number {
    const bytes = this.#bytes;
    const base = bytes[at + 2] === 0x78 ? 16 : 10;
    const first = base === 16 ? at + 3 : at + 2;
    let end = first;
    let code = 0;
    for (let digit = digitOf(bytes[end]); digit < base; digit = digitOf(bytes[end])) {
      // Numbers beyond Unicode are all the same.
      code = Math.min(code * base + digit, 0x110000);
      end += 1;
    }
    if (end === first || bytes[end] !== semicolon) {
      this.#findings.add('markup-reference', 'character', at, end);
    } else if (!isCharacter(code)) {
      this.#findings.add('markup-character', 'forbidden', at, end + 1);
    }
    return end;
  }
}

function isPredefined(bytes: Uint8Array, at: number): boolean {
  for (const name of predefined) if (startsWithAscii(bytes, at, name)) return true;
  return false;
}

/** Returns the value of a digit, 16 for any other byte. */
function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 16;
}
