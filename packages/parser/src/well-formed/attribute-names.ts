import { decode, decodeByByte } from '../bytes/decode';
import { Byte, startsWithAscii } from '../bytes/search';
import type { Findings } from './findings';
import type { Prefixes } from './prefixes';
import { isSame, nameEnd } from './xml-names';

/** Up to this many attributes are compared with each other; more are looked up in a map. */
const maxCompared = 12;

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/**
 * Checks the names of attributes, one start tag after another: each must appear once, with a prefix
 * that is declared. For nearly all tags, adding the names is all there is to do.
 */
export class AttributeNames {
  readonly #bytes: Uint8Array;
  readonly #prefixes: Prefixes;
  readonly #findings: Findings;
  readonly #starts: number[] = [];
  #depth = 0;
  #count = 0;
  #isPrefixed = false;
  /** A bit for the length and the ends of each name: if two share one, names are compared. */
  #bits = 0;
  #mayRepeat = false;

  constructor(bytes: Uint8Array, prefixes: Prefixes, findings: Findings) {
    this.#bytes = bytes;
    this.#prefixes = prefixes;
    this.#findings = findings;
  }

  /** Begins a tag of an element at `depth`. */
  begin(depth: number): void {
    this.#depth = depth;
    this.#count = 0;
    this.#isPrefixed = false;
    this.#bits = 0;
    this.#mayRepeat = false;
  }

  /** Adds the name at `[start, end)`. */
  add(start: number, end: number): void {
    this.#starts[this.#count] = start;
    this.#count += 1;
    const ends = (this.#bytes[start] ?? 0) * 5 + (this.#bytes[end - 1] ?? 0) * 3;
    const bit = 1 << (ends + end - start);
    if ((this.#bits & bit) !== 0) this.#mayRepeat = true;
    this.#bits |= bit;
  }

  /** Notes that the name added last has a prefix; with its value it may declare one. */
  addPrefix(start: number, colon: number, valueStart: number, valueEnd: number): void {
    this.#isPrefixed = true;
    if (!this.#declares(start, colon)) return;
    const namespace = decode(this.#bytes.subarray(valueStart, valueEnd)).text;
    const end = nameEnd(this.#bytes, colon + 1);
    const prefix = decodeByByte(this.#bytes.subarray(colon + 1, Math.min(end, colon + 7)));
    if (isReserved(prefix, namespace)) {
      this.#findings.add('markup-prefix', 'reserved', start, valueEnd + 1);
    } else if (namespace === '') {
      this.#findings.add('markup-prefix', 'empty-namespace', start, valueEnd + 1);
    }
    this.#prefixes.declare(colon + 1, end, namespace, this.#depth);
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

  #checkRepeated(): void {
    const count = this.#count;
    if (count > maxCompared) {
      const nameOf = (i: number) =>
        decodeByByte(this.#bytes.subarray(this.#start(i), this.#end(i)));
      this.#checkKeys(nameOf, () => true);
      return;
    }
    for (let i = 1; i < count; i += 1) {
      for (let j = 0; j < i; j += 1) {
        if (this.#isSameName(i, j)) {
          this.#reportRepeated(i);
          break;
        }
      }
    }
  }

  #isSameName(i: number, j: number): boolean {
    const length = this.#end(i) - this.#start(i);
    if (length !== this.#end(j) - this.#start(j)) return false;
    return isSame(this.#bytes, this.#start(i), this.#start(j), length);
  }

  #start(i: number): number {
    return this.#starts[i] ?? 0;
  }

  /** Returns the offset of the colon, -1 for a name without a prefix. */
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
    for (let i = 0; i < this.#count; i += 1) {
      const namespace = this.#namespaceOf(i);
      if (namespace > 0) known += 1;
      if (namespace !== 0 || !this.#prefixes.isMissedFirst(this.#start(i), this.#colon(i)))
        continue;
      this.#findings.add('markup-prefix', 'undeclared', this.#start(i), this.#end(i));
    }
    // Namespaces in XML §6.3: two prefixes may be bound to one namespace.
    if (known < 2) return;
    this.#checkKeys(
      (i) => this.#expandedName(i),
      (i, first) => !this.#isSameName(i, first),
    );
  }

  /** Returns 0 for an undeclared prefix, -1 for an attribute without a prefix and for `xmlns:`. */
  #namespaceOf(i: number): number {
    const start = this.#start(i);
    const colon = this.#colon(i);
    if (colon === -1 || this.#declares(start, colon)) return -1;
    return this.#prefixes.namespaceOf(start, colon);
  }

  /** Returns namespace and local name. */
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
    for (let i = 0; i < this.#count; i += 1) {
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

/** True if a declaration binds `xml`, `xmlns` or their namespaces otherwise than XML does. */
function isReserved(prefix: string, namespace: string): boolean {
  const isXml = prefix === 'xml';
  return (
    prefix === 'xmlns' || namespace === xmlnsNamespace || isXml !== (namespace === xmlNamespace)
  );
}
