import type { ByteSearch } from '../bytes/search';
import { Byte, startsWithAscii, startsWithAsciiIgnoringCase } from '../bytes/search';
import { skipConstruct } from '../bytes/tag-ends';
import type { Findings } from './findings';
import { beginsName, Kind, kinds, nameEnd } from './xml-names';

/** A construct that begins with `<!` or `<?`; `end` is the offset after it. */
export interface Construct {
  kind: 'comment' | 'cdata' | 'instruction' | 'doctype' | 'unknown';
  end: number;
}

/** XML 1.0 §2.8, XMLDecl. */
const xmlDeclaration =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[a-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/iu;

/** Longer than any declaration, whatever its spacing. */
const maxDeclaration = 1000;

/** Checks comments, CDATA sections, processing instructions and the DOCTYPE. */
export class Constructs {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #findings: Findings;

  constructor(bytes: Uint8Array, search: ByteSearch, findings: Findings) {
    this.#bytes = bytes;
    this.#search = search;
    this.#findings = findings;
  }

  /** Checks the construct that begins at `at`; `first` is where the document begins. */
  check(at: number, first: number): Construct {
    const bytes = this.#bytes;
    if (bytes[at + 1] === Byte.question) return this.#instruction(at, first);
    if (startsWithAscii(bytes, at, '<!--')) return this.#comment(at);
    if (startsWithAscii(bytes, at, '<![CDATA[')) return this.#upTo('cdata', at, ']]>', at + 9);
    if (startsWithAscii(bytes, at, '<!DOCTYPE')) return this.#doctype(at);
    this.#findings.add('markup-syntax', 'construct', at, Math.min(at + 10, bytes.length));
    return { kind: 'unknown', end: at + 2 };
  }

  #comment(at: number): Construct {
    const dashes = this.#search.ascii('--', at + 4);
    if (dashes !== -1 && this.#bytes[dashes + 2] !== Byte.greater) {
      this.#findings.add('markup-syntax', 'comment-dashes', dashes, dashes + 3);
    }
    return this.#upTo('comment', at, '-->', dashes === -1 ? this.#bytes.length : dashes);
  }

  #instruction(at: number, first: number): Construct {
    const bytes = this.#bytes;
    const target = at + 2;
    const targetEnd = beginsName(bytes, target) ? nameEnd(bytes, target) : target;
    const construct = this.#upTo('instruction', at, '?>', targetEnd);
    const isXml = targetEnd === target + 3 && startsWithAsciiIgnoringCase(bytes, target, 'xml');
    if (targetEnd === target) {
      this.#findings.add('markup-syntax', 'instruction-name', at, at + 3);
    } else if (isXml && (at !== first || !this.#isDeclaration(at, construct.end))) {
      const problem = at === first ? 'xml-declaration' : 'xml-declaration-place';
      this.#findings.add('markup-syntax', problem, at, construct.end);
    } else if (bytes[targetEnd] !== Byte.question && !isSpace(bytes[targetEnd] ?? Byte.space)) {
      this.#findings.add('markup-syntax', 'instruction-space', at, targetEnd + 1);
    }
    return construct;
  }

  #isDeclaration(start: number, end: number): boolean {
    if (end - start > maxDeclaration || !startsWithAscii(this.#bytes, start, '<?xml')) return false;
    // spread: at most maxDeclaration
    return xmlDeclaration.test(String.fromCharCode(...this.#bytes.subarray(start, end)));
  }

  /** Checks that the DOCTYPE has a name; the DTD itself is not read. */
  #doctype(at: number): Construct {
    const bytes = this.#bytes;
    const { end } = skipConstruct(bytes, this.#search, at);
    if (end === -1) this.#findings.add('markup-unterminated', 'doctype', at, at + 9);
    let name = at + 9;
    while (isSpace(bytes[name])) name += 1;
    if (name === at + 9 || !beginsName(bytes, name)) {
      this.#findings.add('markup-syntax', 'doctype-name', at, name + 1);
    }
    return { kind: 'doctype', end: end === -1 ? bytes.length : end };
  }

  #upTo(
    kind: 'comment' | 'cdata' | 'instruction',
    at: number,
    close: string,
    from: number,
  ): Construct {
    const found = this.#search.ascii(close, from);
    if (found !== -1) return { kind, end: found + close.length };
    this.#findings.add('markup-unterminated', kind, at, at + 10);
    return { kind, end: this.#bytes.length };
  }
}

function isSpace(byte = 0): boolean {
  return kinds[byte] === Kind.space;
}
