import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import { emptyResult, type ReaderResult } from '../../reader-result';
import { looksLikeBarDump, readBarDump } from './bars';
import { looksLikeMarkdownDump, readMarkdownDump } from './markdown';
import { looksLikeIdeaDump, looksLikePlainDump, readPlainDump } from './plain';

type DumpReader = (source: SourceDocument, diagnostics: Diagnostics) => ReaderResult;

/** The shapes in which viewer pages are met as text; the first that fits is the one. */
const shapes: readonly { fits(source: SourceDocument): boolean; read: DumpReader }[] = [
  { fits: looksLikeIdeaDump, read: readPlainDump },
  // A Markdown table that breaks off behind a label ends like a dump with bars.
  { fits: looksLikeMarkdownDump, read: readMarkdownDump },
  { fits: looksLikeBarDump, read: readBarDump },
  { fits: looksLikePlainDump, read: readPlainDump },
];

/** Whether a text is the dump of a viewer page that shows a label of the taxonomy. */
export function looksLikeDump(source: SourceDocument): boolean {
  return shapes.some(({ fits }) => fits(source));
}

/** Reads the dumps of one filing's pages; title and period are those of the first. */
export function readDumps(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
): ReaderResult {
  const pages = sources.map((source) => {
    const shape = shapes.find(({ fits }) => fits(source));
    return shape ? shape.read(source, diagnostics) : emptyResult();
  });
  return { ...(pages[0] ?? emptyResult()), facts: pages.flatMap(({ facts }) => facts) };
}
