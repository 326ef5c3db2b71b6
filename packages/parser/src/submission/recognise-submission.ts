import {
  isXmlSpace,
  searchIn,
  startsWithAscii,
  startsWithAsciiIgnoringCase,
} from '../bytes/search';

/** How a submission begins; `IMS` is the old name of the system. */
const beginnings: readonly string[] = [
  '<sec-document>',
  '<ims-document>',
  '<submission>',
  '<sec-header>',
  '<ims-header>',
];

/** Until 2001, submissions came in an envelope of privacy-enhanced mail, a few lines long. */
const envelope = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----';
const maxEnvelope = 4096;

/** Whether a text is a full submission, or documents of one with their `<DOCUMENT>` and `<TYPE>`. */
export function isSubmission(bytes: Uint8Array): boolean {
  const at = skipBlank(bytes, 0);
  if (beginnings.some((tag) => startsWithAsciiIgnoringCase(bytes, at, tag))) return true;
  if (beginsDocument(bytes, at)) return true;
  if (!startsWithAscii(bytes, at, envelope)) return false;
  const head = searchIn(bytes.subarray(at, at + maxEnvelope));
  return head.ascii('<SEC-DOCUMENT>', 0) !== -1 || head.ascii('<IMS-DOCUMENT>', 0) !== -1;
}

/** Whether `<DOCUMENT>` with its `<TYPE>` stands there. */
export function beginsDocument(bytes: Uint8Array, at: number): boolean {
  const tag = '<document>';
  if (!startsWithAsciiIgnoringCase(bytes, at, tag)) return false;
  return startsWithAsciiIgnoringCase(bytes, skipBlank(bytes, at + tag.length), '<type>');
}

/** Offset of the next byte that is no white space; passes a byte order mark, too. */
export function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
  while (at < bytes.length && isXmlSpace(bytes[at])) at++;
  return at;
}
