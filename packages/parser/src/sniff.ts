import { Byte, isXmlSpace, searchIn } from './bytes/search';
import type { BinaryType } from './codes/input-codes';
import type { SourceDocument } from './input';
import { isInstance } from './instance/instance-root';
import type { SourceFormat } from './model';
import { isHeaderPage, isSubmission } from './submission/recognise-submission';
import { looksLikeDump } from './viewer-page/dumps/read-dumps';
import { looksLikeViewerPage } from './viewer-page/html/read-viewer-pages';
import { inlineNamespaces } from './xbrl/vocabulary';

/** The format of a document, judged by its content and never by its name. */
export type Sniffed = { format: Exclude<SourceFormat, 'unknown'> } | Unrecognised;

/** What was found if the format is not known. */
export type Unrecognised = { format: 'unknown' } & (
  | { found: 'empty' | 'markup' | 'text' }
  | { found: 'binary'; type: BinaryType }
);

/** First bytes of files that people often pick by mistake. */
const signatures: readonly { bytes: readonly number[]; type: BinaryType }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], type: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], type: 'zip' },
  { bytes: [0x1f, 0x8b], type: 'gzip' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'png' },
  { bytes: [0xff, 0xd8, 0xff], type: 'jpeg' },
  { bytes: [0x47, 0x49, 0x46, 0x38], type: 'gif' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], type: 'office' },
];

/** Returns the format of a document, judged by its bytes; for `unknown`, what was found instead. */
export function sniff(source: SourceDocument): Sniffed {
  const { bytes } = source;
  if (isBlank(bytes)) return { format: 'unknown', found: 'empty' };
  const type = binaryTypeOf(bytes);
  if (type) return { format: 'unknown', found: 'binary', type };
  // A submission holds documents of all the other formats.
  if (isSubmission(bytes)) return { format: 'submission' };
  if (isInstance(bytes)) return { format: 'xbrl-instance' };
  if (mentionsInlineXbrl(bytes)) return { format: 'inline-xbrl' };
  // Only the page that shows a header has nothing else: an inline document may mention one.
  if (isHeaderPage(bytes)) return { format: 'submission' };
  if (looksLikeViewerPage(bytes)) return { format: 'viewer-page-html' };
  if (beginsWithTag(bytes)) return { format: 'unknown', found: 'markup' };
  if (looksLikeDump(source)) return { format: 'viewer-page-text' };
  const hasTags = searchIn(bytes.subarray(0, 1024)).ascii('</', 0) !== -1;
  return { format: 'unknown', found: hasTags ? 'markup' : 'text' };
}

/** True if the namespace or its customary prefix appears; a fragment may have lost the declaration. */
function mentionsInlineXbrl(bytes: Uint8Array): boolean {
  const search = searchIn(bytes);
  if (search.ascii('<ix:', 0) !== -1) return true;
  return [...inlineNamespaces].some((namespace) => search.ascii(namespace, 0) !== -1);
}

function beginsWithTag(bytes: Uint8Array): boolean {
  return bytes[bytes.findIndex((byte) => !isBlankByte(byte))] === Byte.less;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isBlankByte);
}

/** True for white space, or a byte of the UTF-8 byte order mark. */
function isBlankByte(byte: number): boolean {
  return isXmlSpace(byte) || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

function binaryTypeOf(bytes: Uint8Array): BinaryType | undefined {
  const known = signatures.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte));
  if (known) return known.type;
  const length = Math.min(bytes.length, 4096);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && !isXmlSpace(byte)) controls += 1;
  }
  return controls > length / 10 ? 'unknown' : undefined;
}
