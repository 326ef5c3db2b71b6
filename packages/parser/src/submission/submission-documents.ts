import { collapse } from '@cydkit/text';
import {
  Byte,
  type ByteSearch,
  isXmlSpace,
  searchIn,
  startsWithAscii,
  startsWithAsciiIgnoringCase,
} from '../bytes/search';
import type { SourceDocument } from '../input';
import type { SubmissionDocument } from './model';
import { beginsDocument, skipBlank } from './recognise-submission';

/** The documents of a submission, and whether the last one is cut off. */
export interface FoundDocuments {
  documents: SubmissionDocument[];
  /** Offset of the first document; the size of the file if there is none. */
  start: number;
  /** Offset of a document without an end; `null` if all have one. */
  truncatedAt: number | null;
  /** Offset of another submission after this one, whose documents are not listed; `null` for none. */
  nextAt: number | null;
}

/** Longer than any field; limits what is read of a hostile line. */
const maxField = 1000;

/**
 * Finds the documents by jumping between lines that start with `<`: nothing else in them is looked
 * at, so the platform's search skips uuencoded megabytes. A document ends at its end tags or where
 * the next one starts. End tags are missing in real submissions and appear inside documents
 * (`</text>` of an SVG), so what follows a tag decides whether it counts.
 */
export function findDocuments(source: SourceDocument): FoundDocuments {
  return new DocumentFinder(source).run();
}

class DocumentFinder {
  readonly #source: SourceDocument;
  readonly #bytes: Uint8Array;
  readonly #lineFeeds: TagsAfter;
  readonly #returns: TagsAfter;

  constructor(source: SourceDocument) {
    this.#source = source;
    this.#bytes = source.bytes;
    this.#lineFeeds = new TagsAfter(source.bytes, '\n');
    this.#returns = new TagsAfter(source.bytes, '\r');
  }

  run(): FoundDocuments {
    const found: FoundDocuments = {
      documents: [],
      start: this.#bytes.length,
      truncatedAt: null,
      nextAt: null,
    };
    let at = this.#findStart(0);
    if (at !== -1) found.start = at;
    while (at !== -1) {
      const { document, end, closed } = this.#read(at);
      found.documents.push(document);
      if (!closed) found.truncatedAt = at;
      at = this.#findStart(end);
      const next = at === -1 ? -1 : this.#findHeader(end, at);
      if (next === -1) continue;
      found.nextAt = next;
      break;
    }
    return found;
  }

  /** Returns the offset of the next `<DOCUMENT>` that a `<TYPE>` follows; -1 if there is none. */
  #findStart(from: number): number {
    let at = this.#lineTag(from);
    while (at !== -1 && !beginsDocument(this.#bytes, at)) at = this.#lineTag(at + 1);
    return at;
  }

  /** Returns where another submission begins between two documents; -1 if none does. */
  #findHeader(from: number, to: number): number {
    let at = this.#lineTag(from);
    while (at !== -1 && at < to && !this.#beginsSubmission(at)) at = this.#lineTag(at + 1);
    return at < to ? at : -1;
  }

  /** Returns the offset of the next `<` that starts a line, from `from` on; -1 if there is none. */
  #lineTag(from: number): number {
    if (from === 0) {
      const first = skipBlank(this.#bytes, 0);
      if (this.#bytes[first] === Byte.less) return first;
    }
    const at = Math.max(from - 1, 0);
    const lineBreak = nearest(this.#lineFeeds.from(at), this.#returns.from(at));
    return lineBreak === -1 ? -1 : lineBreak + 1;
  }

  #read(start: number): { document: SubmissionDocument; end: number; closed: boolean } {
    const { fields, at: textStart } = this.#readFields(start + '<DOCUMENT>'.length);
    const { textEnd, end, closed } = this.#findEnd(textStart);
    const sequence = /^\d{1,9}$/u.exec(fields.get('sequence') ?? '')?.[0];
    const document: SubmissionDocument = {
      type: fields.get('type') ?? null,
      sequence: sequence === undefined ? null : Number(sequence),
      filename: fields.get('filename') ?? null,
      description: fields.get('description') ?? null,
      ...unwrap(this.#bytes, textStart, textEnd),
    };
    return { document, end, closed };
  }

  /** Reads the lines between `<DOCUMENT>` and `<TEXT>`; `at` is where the content starts. */
  #readFields(from: number): { fields: Map<string, string>; at: number } {
    const bytes = this.#bytes;
    const fields = new Map<string, string>();
    for (let at = skipBlank(bytes, from); at < bytes.length; at = skipBlank(bytes, at)) {
      if (this.#is(at, '<text>')) return { fields, at: skipLineBreak(bytes, at + '<text>'.length) };
      const name = fieldNames.find((field) => this.#is(at, `<${field}>`));
      if (name === undefined) {
        // A description of several lines, or an unknown field.
        const tag = this.#lineTag(at + 1);
        if (tag === -1 || tag - at > maxField || !this.#is(tag, '<text>')) return { fields, at };
        at = tag;
        continue;
      }
      const end = endOfLine(bytes, at);
      const start = Math.min(at + name.length + 2, end);
      const value = collapse(this.#source.text(start, Math.min(end, start + maxField)));
      if (value !== '' && !fields.has(name)) fields.set(name, value);
      at = end;
    }
    return { fields, at: bytes.length };
  }

  #findEnd(from: number): { textEnd: number; end: number; closed: boolean } {
    for (let at = this.#lineTag(from); at !== -1; at = this.#lineTag(at + 1)) {
      if (beginsDocument(this.#bytes, at)) return { textEnd: at, end: at, closed: true };
      const end = this.#endTags(at);
      if (end !== -1) return { textEnd: at, end, closed: true };
    }
    const end = this.#bytes.length;
    return { textEnd: end, end, closed: false };
  }

  /**
   * Returns where the end tags of a document at `at` end, one of which may be missing; -1 if there
   * are none. Another document or the end of the submission must follow.
   */
  #endTags(at: number): number {
    const bytes = this.#bytes;
    let end = at;
    for (const tag of ['</text>', '</document>']) {
      if (this.#is(end, tag)) end = skipBlank(bytes, end + tag.length);
    }
    const isEnd = end === bytes.length || beginsDocument(bytes, end) || this.#endsSubmission(end);
    return isEnd && (end > at || this.#endsSubmission(at)) ? end : -1;
  }

  #endsSubmission(at: number): boolean {
    const tag = submissionEnds.find((end) => this.#is(at, end));
    if (tag === undefined) return false;
    const end = skipBlank(this.#bytes, at + tag.length);
    if (end === this.#bytes.length || this.#beginsSubmission(end)) return true;
    return mailEdges.some((edge) => this.#is(end, edge));
  }

  #beginsSubmission(at: number): boolean {
    return submissionStarts.some((start) => this.#is(at, start));
  }

  #is(at: number, tag: string): boolean {
    return startsWithAsciiIgnoringCase(this.#bytes, at, tag);
  }
}

/**
 * Finds tags after one kind of line break. What was found is kept until it is passed: a file has
 * one kind, and the search for the other one runs to its end.
 */
class TagsAfter {
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;
  readonly #text: string;
  /** The first one at or after `#from`. */
  #next: number;
  #from = 0;

  constructor(bytes: Uint8Array, lineBreak: string) {
    this.#bytes = bytes;
    this.#search = searchIn(bytes);
    this.#text = `${lineBreak}<`;
    this.#next = this.#search.ascii(this.#text, 0);
  }

  /** Returns the offset of the first line break at or after `at`; -1 if there is none. */
  from(at: number): number {
    // A step back is a short one.
    for (let back = at; back < this.#from; back += 1) {
      if (startsWithAscii(this.#bytes, back, this.#text)) return back;
    }
    if (this.#next !== -1 && this.#next < at) {
      this.#next = this.#search.ascii(this.#text, at);
      this.#from = at;
    }
    return this.#next;
  }
}

/** Returns the smaller of two offsets that may be -1. */
function nearest(a: number, b: number): number {
  return a === -1 || b === -1 ? Math.max(a, b) : Math.min(a, b);
}

/** Returns where the line ends that has the byte at `at`. */
function endOfLine(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== Byte.lineFeed && bytes[end] !== Byte.carriageReturn) {
    end += 1;
  }
  return end;
}

const fieldNames: readonly string[] = ['type', 'sequence', 'filename', 'description', 'flawed'];

const submissionEnds: readonly string[] = [
  '</sec-document>',
  '</ims-document>',
  '</submission>',
  '-----end privacy',
];

const submissionStarts: readonly string[] = [
  '<sec-document>',
  '<ims-document>',
  '<sec-header>',
  '<ims-header>',
  '<submission>',
];

/** Submissions of the first years are in envelopes of mail. */
const mailEdges: readonly string[] = ['-----begin privacy', '-----end privacy'];

/** EDGAR puts lines with these names around a document, depending on its kind. */
const wrappers: readonly string[] = ['XBRL', 'XML', 'PDF', 'JSON'];

/** Finds the content between `<TEXT>` and `</TEXT>` without its wrapper lines. */
function unwrap(
  bytes: Uint8Array,
  start: number,
  end: number,
): Pick<SubmissionDocument, 'start' | 'end' | 'uuencoded'> {
  const range = bytes.subarray(0, end);
  const first = skipBlank(range, start);
  const wrapper = wrappers.find((name) => isTagLine(range, first, `<${name}>`));
  const inner = wrapper === undefined ? { start, end } : unwrapFrom(range, first, wrapper);
  const begin = skipBlank(bytes.subarray(0, inner.end), inner.start);
  return { ...inner, uuencoded: beginsUuencoded(range, begin) };
}

function unwrapFrom(bytes: Uint8Array, tag: number, name: string): { start: number; end: number } {
  const start = skipLineBreak(bytes, tag + name.length + 2);
  const endTag = `</${name}>`;
  let end = bytes.length;
  while (end > start && isXmlSpace(bytes[end - 1])) end -= 1;
  const isClosed =
    end - endTag.length >= start && startsWithAscii(bytes, end - endTag.length, endTag);
  return { start, end: isClosed ? end - endTag.length : bytes.length };
}

function isTagLine(bytes: Uint8Array, at: number, tag: string): boolean {
  const end = at + tag.length;
  return startsWithAscii(bytes, at, tag) && (end === bytes.length || isXmlSpace(bytes[end]));
}

/** True if the content starts like `begin 644 Financial_Report.xlsx`. */
function beginsUuencoded(bytes: Uint8Array, at: number): boolean {
  if (!startsWithAscii(bytes, at, 'begin ')) return false;
  let digits = at + 6;
  while (isOctal(bytes[digits])) digits += 1;
  const count = digits - at - 6;
  return (count === 3 || count === 4) && bytes[digits] === Byte.space;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** Skips one LF, CR or CRLF. */
function skipLineBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at] === Byte.lineFeed) return at + 1;
  if (bytes[at] !== Byte.carriageReturn) return at;
  return bytes[at + 1] === Byte.lineFeed ? at + 2 : at + 1;
}
