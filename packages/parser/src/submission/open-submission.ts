import { startsWithAsciiIgnoringCase } from '../bytes/search';
import type { UnfinishedPart } from '../codes/input-codes';
import { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Submission } from './model';
import { isHeaderFile, isHeaderPage, skipBlank } from './recognise-submission';
import { type FoundDocuments, findDocuments } from './submission-documents';
import { readHeader } from './submission-header';

/** Longer than any header: those with hundreds of co-registrants have a few hundred kilobytes. */
const maxHeader = 1 << 20;

/**
 * Opens a full submission: what its header states and where its documents are. Nothing in the
 * documents is read. If the submission is cut off, returns what is there.
 */
export function openSubmission(source: SourceDocument, diagnostics: Diagnostics): Submission {
  const found = findDocuments(source);
  // On a header page, the list of documents is escaped text.
  if (found.documents.length === 0 && isHeaderPage(source.bytes)) {
    return openHeaderPage(source, diagnostics);
  }
  const headerEnd = Math.min(found.start, maxHeader);
  const header = readHeader(source.text(0, headerEnd));
  if (found.documents.length === 0 && isHeaderFile(source.bytes)) {
    diagnostics.add('header-alone', {}, { location: source.locate(0, headerEnd) });
  } else if (found.nextAt === null) {
    reportTruncated(source, found, diagnostics);
  } else {
    // Another filing, perhaps of another registrant.
    const location = source.locate(found.nextAt, found.nextAt);
    diagnostics.add('formats-mixed', { expected: 'submission', found: 'submission' }, { location });
  }
  return { header, headerEnd, documents: found.documents };
}

function openHeaderPage(source: SourceDocument, diagnostics: Diagnostics): Submission {
  const headerEnd = Math.min(source.bytes.length, maxHeader);
  const header = readHeader(headerOfPage(source.text(0, headerEnd)));
  diagnostics.add('header-alone', {}, { location: source.locate(0, headerEnd) });
  return { header, headerEnd, documents: [] };
}

/** Returns the header of a page: that in a comment, or else the text of the page up to its list. */
function headerOfPage(page: string): string {
  const start = page.indexOf('<SEC-HEADER>');
  const end = page.indexOf('</SEC-HEADER>', start);
  if (start !== -1 && end !== -1) return page.slice(start, end);
  const text = page
    .replace(/<\/?(?:html|head|title|body|pre|a)\b[^<>]*>/giu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
  const list = text.indexOf('<DOCUMENT>');
  return list === -1 ? text : text.slice(0, list);
}

/**
 * Returns what the header of a submission states, with its end in bytes, if no document follows it;
 * `null` for a whole submission.
 */
export function openHeader(
  source: SourceDocument,
): Pick<Submission, 'header' | 'headerEnd'> | null {
  const { documents, ...opened } = openSubmission(source, new Diagnostics());
  return documents.length === 0 ? opened : null;
}

/** A submission that starts with one of these tags ends with it. */
const envelopes: readonly string[] = ['sec-document', 'ims-document', 'submission'];

function reportTruncated(
  source: SourceDocument,
  { documents, truncatedAt }: FoundDocuments,
  diagnostics: Diagnostics,
): void {
  const { bytes } = source;
  const report = (part: UnfinishedPart, at: number): void => {
    const location = source.locate(at, Math.min(at + '<DOCUMENT>'.length, bytes.length));
    diagnostics.add('document-truncated', part, { location });
  };
  if (documents.length === 0) {
    report({ inside: 'submission' }, 0);
  } else if (truncatedAt !== null) {
    const document = documents.at(-1)?.filename ?? 'the last document';
    report({ inside: 'element', endTag: '</DOCUMENT>', document }, truncatedAt);
  } else {
    const first = skipBlank(bytes, 0);
    const opened = envelopes.find((tag) => startsWithAsciiIgnoringCase(bytes, first, `<${tag}>`));
    if (opened !== undefined && !endsWith(bytes, `</${opened}>`)) {
      report({ inside: 'element', endTag: `</${opened.toUpperCase()}>` }, first);
    }
  }
}

/** True if the tag is at the end, or only the end of a mail envelope follows it. */
function endsWith(bytes: Uint8Array, tag: string): boolean {
  for (let at = bytes.length - tag.length; at >= Math.max(bytes.length - 500, 0); at -= 1) {
    if (startsWithAsciiIgnoringCase(bytes, at, tag)) return true;
  }
  return false;
}
