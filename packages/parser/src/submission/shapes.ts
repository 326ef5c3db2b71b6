import type { SourceDocument } from '../input';
import { findRoot, isInstance } from '../instance/instance-root';
import { sniff } from '../sniff';
import { elementKey } from '../text/markup';
import type { SubmissionDocument } from './model';
import { documentView } from './view';
import { chooseViewerPages } from './viewer-pages';

/** The documents of a submission that can hold its facts, by shape. */
export interface Shapes {
  /** One inline XBRL document set. */
  inline: SourceDocument[];
  instances: SourceDocument[];
  /** Viewer pages that show CYD concepts. */
  pages: SourceDocument[];
}

/** What EDGAR renders and packs has these types; a filer's document never has. */
const renderedTypes: ReadonlySet<string> = new Set(['XML', 'JSON', 'ZIP', 'EXCEL']);

/** Fee tables are documents of an inline XBRL document set of their own, with their own contexts. */
const feeTable = /^EX-(?:FILING FEES|107)/iu;

/** Sorts the documents by what they are. */
export function sortByShape(
  source: SourceDocument,
  documents: readonly SubmissionDocument[],
): Shapes {
  const views = documents
    .filter(({ uuencoded, type }) => !uuencoded && !feeTable.test(type ?? ''))
    .map((document) => {
      const view = documentView(source, document);
      return { view, document, name: document.filename, bytes: view.bytes };
    });
  return {
    inline: views.filter((one) => isInline(one.document, one.view)).map(({ view }) => view),
    instances: views.filter(({ bytes }) => isInstance(bytes)).map(({ view }) => view),
    pages: chooseViewerPages(views).map(({ view }) => view),
  };
}

function isInline({ type, filename }: SubmissionDocument, view: SourceDocument): boolean {
  if (renderedTypes.has(type ?? '')) return false;
  const root = findRoot(view.bytes)?.qualified ?? '';
  const isPage = elementKey(root) === 'html' || /\.x?html?$/iu.test(filename ?? '');
  return isPage && sniff(view).format === 'inline-xbrl';
}
