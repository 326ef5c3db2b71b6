import {
  isXmlSpace,
  searchIn,
  startsWithAscii,
  startsWithAsciiIgnoringCase,
} from '../bytes/search';

/** How submissions start; `IMS` is the old name of the system. */
const firstTags: readonly string[] = [
  '<sec-document>',
  '<ims-document>',
  '<submission>',
  '<sec-header>',
  '<ims-header>',
];

/** Until 2001, submissions had an envelope of privacy-enhanced mail, a few lines long. */
const envelope = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----';
const maxEnvelope = 4096;

/** True for a full submission, or for documents of one with their `<DOCUMENT>` and `<TYPE>`. */
export function isSubmission(bytes: Uint8Array): boolean {
  const at = skipBlank(bytes, 0);
  if (firstTags.some((tag) => startsWithAsciiIgnoringCase(bytes, at, tag))) return true;
  if (beginsDocument(bytes, at)) return true;
  if (!startsWithAscii(bytes, at, envelope)) return false;
  const head = searchIn(bytes.subarray(at, at + maxEnvelope));
  return head.ascii('<SEC-DOCUMENT>', 0) !== -1 || head.ascii('<IMS-DOCUMENT>', 0) !== -1;
}

/** How the first header of a header page is written: in a comment, or as text of the page. */
const pageHeaders: readonly string[] = ['<SEC-HEADER>', '&lt;SEC-HEADER&gt;'];

/** The title of a header page and its first header have a few hundred bytes. */
const maxPageHead = 4096;

/** True for EDGAR's page that shows the header of a submission, `…-index-headers.html`. */
export function isHeaderPage(bytes: Uint8Array): boolean {
  const at = skipBlank(bytes, 0);
  const isPage = ['<html', '<!doctype html'].some((tag) =>
    startsWithAsciiIgnoringCase(bytes, at, tag),
  );
  if (!isPage) return false;
  const head = searchIn(bytes.subarray(at, at + maxPageHead));
  return pageHeaders.some((tag) => head.ascii(tag, 0) !== -1);
}

/** True for a file that begins with a header and was never more: `….hdr.sgml`, or a header page. */
export function isHeaderFile(bytes: Uint8Array): boolean {
  const at = skipBlank(bytes, 0);
  const tags = ['<sec-header>', '<ims-header>'];
  return tags.some((tag) => startsWithAsciiIgnoringCase(bytes, at, tag)) || isHeaderPage(bytes);
}

/** True if `<DOCUMENT>` with its `<TYPE>` is at this offset. */
export function beginsDocument(bytes: Uint8Array, at: number): boolean {
  const tag = '<document>';
  if (!startsWithAsciiIgnoringCase(bytes, at, tag)) return false;
  return startsWithAsciiIgnoringCase(bytes, skipBlank(bytes, at + tag.length), '<type>');
}

/** Returns the offset of the next byte that is not white space; skips a byte order mark, too. */
export function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
  while (at < bytes.length && isXmlSpace(bytes[at])) at += 1;
  return at;
}
