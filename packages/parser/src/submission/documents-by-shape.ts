import { searchIn } from '../bytes/search';
import type { SourceDocument } from '../input';
import { findRoot, isInstance } from '../instance/instance-root';
import { sniff } from '../sniff';
import { elementKey } from '../text/markup';
import { type MendedDocument, mendLines } from './cut-lines';
import type { SubmissionDocument } from './model';

/** The documents of a submission that can contain its facts, by shape. */
export interface Shapes {
  /** One inline XBRL document set. */
  inline: SourceDocument[];
  instances: SourceDocument[];
  /** Viewer pages that show CYD concepts. */
  pages: SourceDocument[];
  /** Those of these documents whose lines are cut, or may be. */
  cut: ReadonlyMap<SourceDocument, MendedDocument>;
}

/** Types of what EDGAR renders and packs; documents of filers never have them. */
const renderedTypes: ReadonlySet<string> = new Set(['XML', 'JSON', 'ZIP', 'EXCEL']);

/** Fee tables are an inline XBRL document set of their own, with their own contexts. */
const feeTable = /^EX-(?:FILING FEES|107)/iu;

/** Sorts the documents by what they are. */
export function sortByShape(
  source: SourceDocument,
  documents: readonly SubmissionDocument[],
): Shapes {
  const cut = new Map<SourceDocument, MendedDocument>();
  const views = documents
    .filter(({ uuencoded, type }) => !uuencoded && !feeTable.test(type ?? ''))
    .map((document) => {
      const written = documentView(source, document);
      const mended = mendLines(written);
      const view = mended?.document ?? written;
      if (mended !== null) cut.set(view, mended);
      return { view, document, name: document.filename, bytes: view.bytes };
    });
  return {
    inline: views.filter((one) => isInline(one.document, one.view)).map(({ view }) => view),
    instances: views.filter(({ bytes }) => isInstance(bytes)).map(({ view }) => view),
    pages: chooseViewerPages(views).map(({ view }) => view),
    cut,
  };
}

function isInline({ type, filename }: SubmissionDocument, view: SourceDocument): boolean {
  if (renderedTypes.has(type ?? '')) return false;
  const root = findRoot(view.bytes)?.qualified ?? '';
  const isPage = elementKey(root) === 'html' || /\.x?html?$/iu.test(filename ?? '');
  return isPage && sniff(view).format === 'inline-xbrl';
}

/**
 * Returns a document of a submission as readers see documents, without copying its bytes. Locations
 * refer to the submission, which is the file that people can open.
 */
export function documentView(
  source: SourceDocument,
  { start, end }: SubmissionDocument,
): SourceDocument {
  return {
    name: source.name,
    bytes: source.bytes.subarray(start, end),
    size: end - start,
    text: (from, to) => source.text(start + from, start + to),
    locate: (from, to) => source.locate(start + from, start + to),
  };
}

/** A file that may be a page of the EDGAR viewer, `R7.htm`. */
interface PageFile {
  name: string | null;
  bytes: Uint8Array;
}

const pageName = /^R(\d{1,6})\.html?$/iu;

/**
 * Returns the viewer pages that show CYD concepts, in the order of their numbers. The link of each
 * label names its concept (`defref_cyd_…`), so FilingSummary.xml and MetaLinks.json are not needed:
 * they would only save a search that costs next to nothing here.
 */
function chooseViewerPages<File extends PageFile>(files: readonly File[]): File[] {
  return files
    .map((file) => ({ file, number: Number(pageName.exec(file.name ?? '')?.[1] ?? Number.NaN) }))
    .filter(({ file, number }) => !Number.isNaN(number) && mentionsCyd(file.bytes))
    .sort((a, b) => a.number - b.number)
    .map(({ file }) => file);
}

function mentionsCyd(bytes: Uint8Array): boolean {
  return searchIn(bytes).ascii('defref_cyd_', 0) !== -1;
}
