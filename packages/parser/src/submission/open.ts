import { startsWithAsciiIgnoringCase } from '../bytes/search';
import type { UnfinishedPart } from '../codes/input-codes';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { type FoundDocuments, findDocuments } from './documents';
import { readHeader } from './header';
import type { Submission } from './model';
import { skipBlank } from './recognise';

/** The longest headers, with hundreds of co-registrants, have a few hundred kilobytes. */
const maxHeader = 1 << 20;

/**
 * Opens a full submission: what its header states and where its documents stand. Nothing in the
 * documents is read. Of a submission that is cut, there is what is there.
 */
export function openSubmission(source: SourceDocument, diagnostics: Diagnostics): Submission {
  const found = findDocuments(source);
  const headerEnd = Math.min(found.start, maxHeader);
  const header = readHeader(source.text(0, headerEnd));
  reportTruncated(source, found, diagnostics);
  return { header, headerEnd, documents: found.documents };
}

/** What begins one of these ends it. */
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

/** Whether the tag stands at the end, as nearly as an envelope of mail allows. */
function endsWith(bytes: Uint8Array, tag: string): boolean {
  for (let at = bytes.length - tag.length; at >= Math.max(bytes.length - 500, 0); at--) {
    if (startsWithAsciiIgnoringCase(bytes, at, tag)) return true;
  }
  return false;
}
