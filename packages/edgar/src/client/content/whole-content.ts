import { createGunzip } from 'node:zlib';
import type { ContentKind } from '../model';
import { isWholeXml } from './whole-xml';

/** Bytes, in memory or in a file. */
export interface ByteSource {
  size: number;
  /** Fewer at the end. */
  slice(start: number, end: number): Uint8Array;
}

/**
 * Ten times what EDGAR has of JSON, XML or pages. Such content is read as one text, and parsed JSON may take
 * fifteen times the memory of its text.
 */
export const longestText: number = 1 << 26;

const gzipPiece = 1 << 20;

/** A gzip file of EDGAR grows tenfold; more than this is a trap. */
const mostGrowth = 200;

/**
 * Whether content is of its kind and has its end, as far as the kind shows it. An index that is cut
 * between two lines, and HTML that is cut between `</html>` and the end, look whole.
 */
export async function isWhole(source: ByteSource, kind: ContentKind): Promise<boolean> {
  if (source.size === 0) return false;
  switch (kind) {
    case 'any':
      return true;
    case 'json':
      return source.size <= longestText && isJson(textOf(source, 0, source.size));
    case 'xml':
      return source.size <= longestText && isWholeXml(textOf(source, 0, source.size));
    case 'html':
    case 'inline':
      return beginsAs(kind, source) && isWholeHtml(endOf(source));
    case 'index':
      return isWholeIndex(source);
    case 'submission':
      return isWholeSubmission(textOf(source, 0, 4096), endOf(source));
    case 'zip':
      return isWholeZip(source);
    case 'gzip':
      return isWholeGzip(source);
  }
}

/**
 * Whether an answer is whole. What does not show its end must have come in a frame, with its length or
 * its last chunk; and HTML that came so need not end with `</html>`, for documents of filers may not.
 */
export async function isWholeAnswer(
  source: ByteSource,
  kind: ContentKind,
  isFramed: boolean,
): Promise<boolean> {
  if (!isFramed && (kind === 'any' || kind === 'index')) return false;
  if (await isWhole(source, kind)) return true;
  return (kind === 'html' || kind === 'inline') && isFramed && beginsAs(kind, source);
}

/** Whether content begins as HTML does, and if it is to be inline XBRL, declares a namespace of it. */
function beginsAs(kind: 'html' | 'inline', source: ByteSource): boolean {
  const start = textOf(source, 0, 1 << 18);
  const isHtml = /^(?:\u00ef\u00bb\u00bf)?\s*<[!?a-z]/i.test(start);
  return isHtml && (kind === 'html' || start.includes('/inlineXBRL'));
}

/** Makes a source of bytes in memory. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, slice: (start, end) => bytes.subarray(start, end) };
}

/** One character for each byte: what is looked for is ASCII. */
function textOf(source: ByteSource, start: number, end: number): string {
  return Buffer.from(source.slice(Math.max(0, start), end)).toString('latin1');
}

function endOf(source: ByteSource): string {
  return textOf(source, source.size - 8192, source.size);
}

function isJson(text: string): boolean {
  // A number that is cut short is still a number; EDGAR gives objects and lists.
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\u00ef\u00bb\u00bf/, ''));
    return true;
  } catch {
    return false;
  }
}

function isWholeHtml(end: string): boolean {
  let rest = end.trimEnd();
  while (rest.endsWith('-->')) {
    const comment = rest.lastIndexOf('<!--');
    if (comment < 0) return false;
    rest = rest.slice(0, comment).trimEnd();
  }
  return rest.toLowerCase().endsWith('</html>');
}

/** A title, a line of dashes, and a line for each filing, which ends with the path of a file. */
function isWholeIndex(source: ByteSource): boolean {
  const start = textOf(source, 0, 16_384);
  const end = endOf(source);
  if (!/^-{20,}\s*$/m.test(start) || !/[\r\n]$/.test(end)) return false;
  const last =
    end
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return /^-{20,}$/.test(last) || /\.(?:txt|html?|xml|zip)$/i.test(last);
}

function isWholeSubmission(start: string, end: string): boolean {
  const rest = without(end.trimEnd(), '-----END PRIVACY-ENHANCED MESSAGE-----');
  const closing = start.includes('<SUBMISSION>') ? '</SUBMISSION>' : '</SEC-DOCUMENT>';
  return rest.endsWith(closing) && without(rest, closing).endsWith('</DOCUMENT>');
}

function without(text: string, ending: string): string {
  return text.endsWith(ending) ? text.slice(0, -ending.length).trimEnd() : text;
}

/** Has an end-of-central-directory record whose directory is where it says. PKWARE, 4.3.16. */
function isWholeZip(source: ByteSource): boolean {
  if (!/^PK(?:\x03\x04|\x05\x06)/.test(textOf(source, 0, 4))) return false;
  const start = Math.max(0, source.size - 65_557);
  const tail = Buffer.from(source.slice(start, source.size));
  const at = findEndRecord(tail);
  if (at < 0) return false;
  const size = tail.readUInt32LE(at + 12);
  const offset = tail.readUInt32LE(at + 16);
  if (size === 0xffffffff || offset === 0xffffffff) {
    return at >= 20 && tail.readUInt32LE(at - 20) === 0x07064b50;
  }
  if (offset + size !== start + at) return false;
  return size === 0 || textOf(source, offset, offset + 4) === 'PK\x01\x02';
}

function findEndRecord(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue;
    if (tail.readUInt16LE(at + 20) === tail.length - at - 22) return at;
  }
  return -1;
}

/** Inflates to its end, where its checksum is. */
async function isWholeGzip(source: ByteSource): Promise<boolean> {
  const most = Math.max(1 << 26, source.size * mostGrowth);
  const gunzip = createGunzip();
  let bytes = 0;
  let at = 0;
  const feed = () => {
    while (at < source.size) {
      const piece = source.slice(at, at + gzipPiece);
      at += gzipPiece;
      if (!gunzip.write(Buffer.from(piece))) return;
    }
    gunzip.end();
  };
  gunzip.on('drain', feed);
  // It is thrown where the content is awaited; later ones do not matter.
  gunzip.on('error', () => {});
  feed();
  try {
    for await (const chunk of gunzip) {
      bytes += (chunk as Buffer).length;
      if (bytes > most) return false;
    }
    return true;
  } catch {
    return false;
  }
}
