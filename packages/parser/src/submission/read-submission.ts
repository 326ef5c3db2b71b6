import { Diagnostics } from '../diagnostics';
import { readInline } from '../inline/read-inline';
import type { SourceDocument } from '../input';
import { readInstance } from '../instance/read-instance';
import type { Location } from '../model';
import { emptyResult, type ReaderResult } from '../reader-result';
import { checkMarkup } from '../well-formed/check-markup';
import { reportCutLines } from './cut-lines';
import { type Shapes, sortByShape } from './documents-by-shape';
import { coverOf, reportDifferences, withMissing } from './header-cover';
import type { Submission, SubmissionHeader } from './model';
import { openSubmission } from './open-submission';

/** Reads the documents of one shape. */
export type DocumentsReader = (
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
  options: { html: boolean },
) => ReaderResult;

interface SubmissionOptions {
  /** Fill the `html` of text blocks. */
  html: boolean;
  /** Report where the markup of the XBRL documents that are read is not well-formed. */
  wellFormed?: boolean;
  /** Reads viewer pages; without it, they are not read. */
  readViewerPages?: DocumentsReader;
}

/**
 * Reads a full submission as one filing. Its facts come from the inline XBRL documents, or else the
 * instance, or else the viewer pages: these repeat the same facts, so only the first shape that has
 * facts is read. The header fills what the documents leave open. Locations refer to the submission
 * itself.
 */
export function readSubmission(
  source: SourceDocument,
  diagnostics: Diagnostics,
  options: SubmissionOptions,
): ReaderResult {
  const { documents, ...opened } = openSubmission(source, diagnostics);
  const result = readFirst(sortByShape(source, documents), diagnostics, options);
  // A header alone does not show what is tagged in its documents.
  if (documents.length === 0) return withMissing(result, coverOf(opened.header));
  return withHeader(result, source, opened, diagnostics);
}

/** Fills what the documents of a filing leave open from its header, and reports what differs. */
export function withHeader(
  result: ReaderResult,
  source: SourceDocument,
  { header, headerEnd }: Pick<Submission, 'header' | 'headerEnd'>,
  diagnostics: Diagnostics,
): ReaderResult {
  const headerAt = source.locate(0, headerEnd);
  reportDifferences(result, header, headerAt, diagnostics);
  const filing = withMissing(result, coverOf(header));
  reportUntaggedIncident(filing, header, headerAt, diagnostics);
  return filing;
}

/** Returns the result of the first shape with facts, or of the first shape if none has facts. */
function readFirst(
  shapes: Shapes,
  diagnostics: Diagnostics,
  { html, wellFormed, readViewerPages }: SubmissionOptions,
): ReaderResult {
  const readers: [readonly SourceDocument[], DocumentsReader | undefined][] = [
    [shapes.inline, readInline],
    [shapes.instances, readInstance],
    [shapes.pages, readViewerPages],
  ];
  let first: ReaderResult | undefined;
  for (const [documents, reader] of readers) {
    if (documents.length === 0 || !reader) continue;
    // Shapes repeat each other's problems: of those without facts, only the first reports them.
    const own = new Diagnostics();
    for (const document of documents) {
      const mended = shapes.cut.get(document);
      if (mended !== undefined) reportCutLines(mended, own);
    }
    if (wellFormed && documents !== shapes.pages) {
      for (const document of documents) checkMarkup(document, own);
    }
    const result = reader(documents, own, { html });
    const hasFacts = result.facts.length > 0;
    if (hasFacts || first === undefined) diagnostics.addAll(own);
    if (hasFacts) return first ? withMissing(result, first) : result;
    first ??= result;
  }
  return first ?? emptyResult();
}

/** Item 1.05 of Form 8-K in a header: by its title, or in the feed by its number. */
const incidentItem = /^(?:material cybersecurity incidents?|1\.05)\b/iu;

function reportUntaggedIncident(
  { facts, form }: ReaderResult,
  { items }: SubmissionHeader,
  location: Location,
  diagnostics: Diagnostics,
): void {
  const item = items.find((one) => incidentItem.test(one));
  if (item === undefined || facts.length > 0 || !form?.startsWith('8-K')) return;
  diagnostics.add('incident-item-untagged', { item: item.slice(0, 60) }, { location });
}
