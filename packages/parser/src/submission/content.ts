import { Byte, isXmlSpace, startsWithAscii } from '../bytes/search';
import type { SubmissionDocument } from './model';
import { skipBlank } from './recognise';

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
