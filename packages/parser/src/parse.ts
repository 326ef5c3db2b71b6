import { Diagnostics } from './diagnostics';
import { reportEditions, taxonomyOf } from './editions';
import { readInline } from './inline/read-inline';
import { expectInput, type Input, openInput, type SourceDocument } from './input';
import { readInstance } from './instance/read-instance';
import type { Filing, SourceFormat } from './model';
import { emptyResult, type ReaderResult } from './reader-result';
import { sniff, type Unrecognised } from './sniff';
import { openHeader } from './submission/open-submission';
import { readSubmission, withHeader } from './submission/read-submission';
import { fillMarkdown } from './text/to-markdown';
import { readDumps } from './viewer-page/dumps/read-dumps';
import { readViewerPages } from './viewer-page/html/read-viewer-pages';
import { checkMarkup } from './well-formed/check-markup';

/** What to fill and check besides the values of facts, which are the same either way. */
export interface ParseOptions {
  /** Fill `html` of text blocks that carry markup: the XBRL value. Default false. */
  html?: boolean;
  /** Fill `markdown` of text blocks. Default false. */
  markdown?: boolean;
  /**
   * Report where the markup of inline XBRL and XBRL instances is not well-formed (XML 1.0 §2.1),
   * anywhere in the documents, also of a submission. The facts are the same either way. Default false.
   */
  wellFormed?: boolean;
}

/**
 * Reads one filing: one document, or the documents of an inline XBRL document set. The content
 * decides the format. Bad input gives diagnostics, never an exception; whatever can be read is
 * read. The same bytes always give the same filing.
 *
 * @throws TypeError if `input` has none of the types that it may have, or is the name of a file.
 */
export function parse(input: Input | readonly Input[], options: ParseOptions = {}): Filing {
  const inputs = isList(input) ? input : [input];
  inputs.forEach(expectInput);
  const diagnostics = new Diagnostics();
  const documents = inputs.map((one) => openInput(one, diagnostics));
  const { format, readable, header } = chooseFormat(documents, diagnostics);
  const html = options.html === true || options.markdown === true;
  const wellFormed = options.wellFormed === true;

  if (wellFormed && (format === 'inline-xbrl' || format === 'xbrl-instance')) {
    for (const document of readable) checkMarkup(document, diagnostics);
  }
  const alone = read(format, readable, diagnostics, { html, wellFormed });
  const result = header ? withHeader(alone, header.source, header, diagnostics) : alone;
  if (options.markdown) fillMarkdown(result.facts, options.html === true);
  const bytes = documents.reduce((sum, { size }) => sum + size, 0);
  if (format !== 'unknown') {
    reportEditions(result.facts, result.form, diagnostics);
  }
  return {
    source: { name: readable[0]?.name ?? null, format, bytes, sha256: null },
    ...result,
    taxonomy: taxonomyOf(result.facts),
    diagnostics: diagnostics.list(),
  };
}

function isList(input: Input | readonly Input[]): input is readonly Input[] {
  return Array.isArray(input);
}

/**
 * Returns the format of the first document that has one, and all documents of that format. Beside
 * documents, a file with a header alone is the header of their filing.
 */
function chooseFormat(documents: readonly SourceDocument[], diagnostics: Diagnostics) {
  const sniffed = documents.map((document) => ({ document, ...sniff(document) }));
  const known = sniffed.filter((one) => one.format !== 'unknown');
  const body = known.find((one) => one.format !== 'submission');
  const headers = body ? known.flatMap((one) => headerOf(one.document, one.format)) : [];
  const [header] = headers;
  const isHeader = (document: SourceDocument) => headers.some(({ source }) => source === document);
  const format: SourceFormat =
    known.find(({ document }) => !isHeader(document))?.format ?? 'unknown';
  for (const one of sniffed) {
    if (one.format === 'unknown') reportUnknown(one.document, one, diagnostics);
    else if (one.format !== format && one.document !== header?.source) {
      reportOther(one.document, one.format, format, diagnostics);
    }
  }
  if (sniffed.length === 0) diagnostics.add('input-empty', { missing: 'document' });
  const readable = sniffed.filter((one) => one.format === format).map(({ document }) => document);
  if (format !== 'submission') return { format, readable, header };
  for (const other of readable.slice(1)) {
    if (openHeader(other) === null) reportOther(other, format, format, diagnostics);
  }
  return { format, readable, header: undefined };
}

function headerOf(source: SourceDocument, format: SourceFormat) {
  const opened = format === 'submission' ? openHeader(source) : null;
  return opened ? [{ source, ...opened }] : [];
}

function read(
  format: SourceFormat,
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
  options: { html: boolean; wellFormed: boolean },
): ReaderResult {
  const [first] = documents;
  switch (format) {
    case 'inline-xbrl':
      return readInline(documents, diagnostics, options);
    case 'xbrl-instance':
      return readInstance(documents, diagnostics, options);
    case 'viewer-page-html':
      return readViewerPages(documents, diagnostics, options);
    case 'viewer-page-text':
      return readDumps(documents, diagnostics);
    case 'submission':
      return first
        ? readSubmission(first, diagnostics, { ...options, readViewerPages })
        : emptyResult();
    default:
      return emptyResult();
  }
}

function reportUnknown(
  document: SourceDocument,
  found: Unrecognised,
  diagnostics: Diagnostics,
): void {
  const location = document.locate(0, Math.min(document.bytes.length, 64));
  if (found.found === 'empty') {
    diagnostics.add('input-empty', { missing: 'text' }, { location });
  } else if (found.found === 'binary') {
    diagnostics.add('input-binary', { found: found.type }, { location });
  } else {
    diagnostics.add('format-unknown', { found: found.found }, { location });
  }
}

function reportOther(
  document: SourceDocument,
  format: SourceFormat,
  first: SourceFormat,
  diagnostics: Diagnostics,
): void {
  const location = document.locate(0, 0);
  diagnostics.add('formats-mixed', { expected: first, found: format }, { location });
}
