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

/** The documents of a submission, and whether the last of them ends with the file. */
export interface FoundDocuments {
  documents: SubmissionDocument[];
  /** Offset of the first document; the size of the file where there is none. */
  start: number;
  /** Offset of the document that has no end, `null` where all have one. */
  truncatedAt: number | null;
}

/** No field is longer; a hostile line of megabytes is cut. */
const maxField = 1000;

/**
 * Finds the documents by hopping from line to line that begins with `<`: what stands in them is not
 * looked at, uuencoded megabytes are passed over by the platform's search. A document ends at its
 * end tags or where the next one begins; end tags are missing in real submissions, and their names
 * occur inside documents (`</text>` of an SVG), so each counts only by what follows it.
 */
export function findDocuments(source: SourceDocument): FoundDocuments {
  return new DocumentFinder(source).run();
}

class DocumentFinder {
  readonly #source: SourceDocument;
  readonly #bytes: Uint8Array;
  readonly #search: ByteSearch;

  constructor(source: SourceDocument) {
    this.#source = source;
    this.#bytes = source.bytes;
    this.#search = searchIn(source.bytes);
  }

  run(): FoundDocuments {
    const found: FoundDocuments = { documents: [], start: this.#bytes.length, truncatedAt: null };
    let at = this.#findStart(0);
    if (at !== -1) found.start = at;
    while (at !== -1) {
      const { document, end, closed } = this.#read(at);
      found.documents.push(document);
      if (!closed) found.truncatedAt = at;
      at = this.#findStart(end);
    }
    return found;
  }

  /** Offset of the next `<DOCUMENT>` with a `<TYPE>` behind, -1 where there is none. */
  #findStart(from: number): number {
    let at = this.#lineTag(from);
    while (at !== -1 && !beginsDocument(this.#bytes, at)) at = this.#lineTag(at + 1);
    return at;
  }

  /** Offset of the next `<` that begins a line, at `from` or behind it; -1 where there is none. */
  #lineTag(from: number): number {
    if (from === 0) {
      const first = skipBlank(this.#bytes, 0);
      if (this.#bytes[first] === Byte.less) return first;
    }
    const lineBreak = this.#search.ascii('\n<', Math.max(from - 1, 0));
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

  /** The lines between `<DOCUMENT>` and `<TEXT>`; `at` is behind `<TEXT>`, or where it should be. */
  #readFields(from: number): { fields: Map<string, string>; at: number } {
    const bytes = this.#bytes;
    const fields = new Map<string, string>();
    for (let at = skipBlank(bytes, from); at < bytes.length; at = skipBlank(bytes, at)) {
      if (this.#is(at, '<text>')) return { fields, at: skipLineBreak(bytes, at + '<text>'.length) };
      const name = fieldNames.find((field) => this.#is(at, `<${field}>`));
      if (name === undefined) {
        // A description of several lines, or a field that is not known here.
        const tag = this.#lineTag(at + 1);
        if (tag === -1 || tag - at > maxField || !this.#is(tag, '<text>')) return { fields, at };
        at = tag;
        continue;
      }
      const lineFeed = this.#search.byte(Byte.lineFeed, at);
      const end = lineFeed === -1 ? bytes.length : lineFeed;
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
   * Behind the end tags of a document that stand at `at`, of which one may be missing; -1 where
   * there are none. What follows them must begin another document or end the submission.
   */
  #endTags(at: number): number {
    const bytes = this.#bytes;
    let behind = at;
    for (const tag of ['</text>', '</document>']) {
      if (this.#is(behind, tag)) behind = skipBlank(bytes, behind + tag.length);
    }
    const isEnd =
      behind === bytes.length || beginsDocument(bytes, behind) || this.#endsSubmission(behind);
    return isEnd && (behind > at || this.#endsSubmission(at)) ? behind : -1;
  }

  #endsSubmission(at: number): boolean {
    const tag = submissionEnds.find((end) => this.#is(at, end));
    if (tag === undefined) return false;
    const behind = skipBlank(this.#bytes, at + tag.length);
    return behind === this.#bytes.length || this.#is(behind, '-----end privacy');
  }

  #is(at: number, tag: string): boolean {
    return startsWithAsciiIgnoringCase(this.#bytes, at, tag);
  }
}

const fieldNames: readonly string[] = ['type', 'sequence', 'filename', 'description', 'flawed'];

const submissionEnds: readonly string[] = [
  '</sec-document>',
  '</ims-document>',
  '</submission>',
  '-----end privacy',
];

/** Lines that EDGAR puts around a document for what it is. */
const wrappers: readonly string[] = ['XBRL', 'XML', 'PDF', 'JSON'];

/** Between `<TEXT>` and `</TEXT>`: the content without its wrapper, and whether it is uuencoded. */
export function unwrap(
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
  while (end > start && isXmlSpace(bytes[end - 1])) end--;
  const isClosed =
    end - endTag.length >= start && startsWithAscii(bytes, end - endTag.length, endTag);
  return { start, end: isClosed ? end - endTag.length : bytes.length };
}

function isTagLine(bytes: Uint8Array, at: number, tag: string): boolean {
  const behind = at + tag.length;
  return startsWithAscii(bytes, at, tag) && (behind === bytes.length || isXmlSpace(bytes[behind]));
}

/** `begin 644 Financial_Report.xlsx` */
function beginsUuencoded(bytes: Uint8Array, at: number): boolean {
  if (!startsWithAscii(bytes, at, 'begin ')) return false;
  let digits = at + 6;
  while (isOctal(bytes[digits])) digits++;
  const count = digits - at - 6;
  return (count === 3 || count === 4) && bytes[digits] === Byte.space;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

/** Behind one LF, CR or CRLF. */
export function skipLineBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at] === Byte.lineFeed) return at + 1;
  if (bytes[at] !== Byte.carriageReturn) return at;
  return bytes[at + 1] === Byte.lineFeed ? at + 2 : at + 1;
}
