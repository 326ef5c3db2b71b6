import { decode, decodeByByte } from '../bytes/decode';
import { Byte, startsWithAscii } from '../bytes/search';
import type { Findings } from './findings';
import { isSame, nameEnd } from './names';
import type { Prefixes } from './prefixes';

/** Up to so many attributes are compared with each other; beyond, by a map. */
const maxCompared = 12;

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/**
 * The names of the attributes of one start tag after the other: that each stands there once, under
 * a prefix that is declared. Nearly all tags are done with when their names have been added.
 */
export class AttributeNames {
  readonly #bytes: Uint8Array;
  readonly #prefixes: Prefixes;
  readonly #findings: Findings;
  readonly #starts: number[] = [];
  #count = 0;
  #isPrefixed = false;
  /** A bit for the length and the ends of each name: where two share one, names are compared. */
  #bits = 0;
  #mayRepeat = false;

  constructor(bytes: Uint8Array, prefixes: Prefixes, findings: Findings) {
    this.#bytes = bytes;
    this.#prefixes = prefixes;
    this.#findings = findings;
  }

  clear(): void {
    this.#count = 0;
    this.#isPrefixed = false;
    this.#bits = 0;
    this.#mayRepeat = false;
  }

  /** Adds the name at `[start, end)`. */
  add(start: number, end: number): void {
    this.#starts[this.#count] = start;
    this.#count++;
    const ends = (this.#bytes[start] ?? 0) * 5 + (this.#bytes[end - 1] ?? 0) * 3;
    const bit = 1 << (ends + end - start);
    if ((this.#bits & bit) !== 0) this.#mayRepeat = true;
    this.#bits |= bit;
  }

  /** Adds the name with a prefix; its value, `depth` being that of the element, may declare one. */
  addPrefixed(
    start: number,
    colon: number,
    end: number,
    valueStart: number,
    valueEnd: number,
    depth: number,
  ): void {
    this.add(start, end);
    this.#isPrefixed = true;
    if (!this.#declares(start, colon)) return;
    const value = decode(this.#bytes.subarray(valueStart, valueEnd)).text;
    this.#checkDeclaration(start, colon, end, valueEnd + 1, value);
    this.#prefixes.declare(colon + 1, end, value, depth);
  }

  /** Checks the names of the whole tag. */
  check(): void {
    if (this.#mayRepeat) this.#checkRepeated();
    if (this.#isPrefixed) this.#checkPrefixes();
  }

  /** `xmlns:ix="…"` */
  #declares(start: number, colon: number): boolean {
    return colon === start + 5 && startsWithAscii(this.#bytes, start, 'xmlns');
  }

  #checkDeclaration(
    start: number,
    colon: number,
    end: number,
    behind: number,
    value: string,
  ): void {
    const prefix = decodeByByte(this.#bytes.subarray(colon + 1, Math.min(end, colon + 7)));
    const isXml = prefix === 'xml';
    if (prefix === 'xmlns' || value === xmlnsNamespace || isXml !== (value === xmlNamespace)) {
      this.#findings.add('markup-prefix', 'reserved', start, behind);
    } else if (value === '') {
      this.#findings.add('markup-prefix', 'empty-namespace', start, behind);
    }
  }

  #checkRepeated(): void {
    const count = this.#count;
    if (count > maxCompared) {
      const nameOf = (i: number) =>
        decodeByByte(this.#bytes.subarray(this.#start(i), this.#end(i)));
      this.#checkKeys(nameOf, () => true);
      return;
    }
    for (let i = 1; i < count; i++) {
      for (let j = 0; j < i; j++) {
        if (this.#isSameName(i, j)) {
          this.#reportRepeated(i);
          break;
        }
      }
    }
  }

  #isSameName(i: number, j: number): boolean {
    return isSame(this.#bytes, this.#start(i), this.#end(i), this.#start(j), this.#end(j));
  }

  #start(i: number): number {
    return this.#starts[i] ?? 0;
  }

  /** -1 for a name without a prefix. */
  #colon(i: number): number {
    const end = nameEnd(this.#bytes, this.#start(i));
    return this.#bytes[end] === Byte.colon ? end : -1;
  }

  #end(i: number): number {
    const colon = this.#colon(i);
    return nameEnd(this.#bytes, colon === -1 ? this.#start(i) : colon + 1);
  }

  #checkPrefixes(): void {
    let known = 0;
    for (let i = 0; i < this.#count; i++) {
      const namespace = this.#namespaceOf(i);
      if (namespace > 0) known++;
      if (namespace !== 0) continue;
      this.#findings.add('markup-prefix', 'undeclared', this.#start(i), this.#end(i));
    }
    // Namespaces in XML §6.3: two prefixes may stand for one namespace.
    if (known < 2) return;
    this.#checkKeys(
      (i) => this.#expandedName(i),
      (i, first) => !this.#isSameName(i, first),
    );
  }

  /** 0 for a prefix that is not declared, -1 for an attribute without a prefix and for `xmlns:`. */
  #namespaceOf(i: number): number {
    const start = this.#start(i);
    const colon = this.#colon(i);
    if (colon === -1 || this.#declares(start, colon)) return -1;
    return this.#prefixes.namespaceOf(start, colon);
  }

  /** Namespace and local name. */
  #expandedName(i: number): string | undefined {
    const namespace = this.#namespaceOf(i);
    if (namespace <= 0) return undefined;
    const local = this.#bytes.subarray(this.#colon(i) + 1, this.#end(i));
    return `${namespace}:${decodeByByte(local)}`;
  }

  #checkKeys(
    keyOf: (i: number) => string | undefined,
    isRepeated: (i: number, first: number) => boolean,
  ): void {
    const seen = new Map<string, number>();
    for (let i = 0; i < this.#count; i++) {
      const key = keyOf(i);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i);
      else if (isRepeated(i, first)) this.#reportRepeated(i);
    }
  }

  #reportRepeated(i: number): void {
    this.#findings.add('markup-attribute', 'repeated', this.#start(i), this.#end(i));
  }
}
