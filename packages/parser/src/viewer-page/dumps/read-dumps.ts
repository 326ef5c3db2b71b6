import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import { emptyResult, type ReaderResult } from '../../reader-result';
import { looksLikeBarDump, readBarDump } from './bar-dump';
import { looksLikeMarkdownDump, readMarkdownDump } from './markdown-dump';
import { looksLikeIdeaDump, looksLikePlainDump, readPlainDump } from './plain-dump';

type DumpReader = (source: SourceDocument, diagnostics: Diagnostics) => ReaderResult;

/** The shapes of viewer pages as text; the first one that fits is used. */
const shapes: readonly { fits(source: SourceDocument): boolean; read: DumpReader }[] = [
  { fits: looksLikeIdeaDump, read: readPlainDump },
  // A Markdown table that breaks off after a label ends like a dump with bars.
  { fits: looksLikeMarkdownDump, read: readMarkdownDump },
  { fits: looksLikeBarDump, read: readBarDump },
  { fits: looksLikePlainDump, read: readPlainDump },
];

/** True for the dump of a viewer page that shows a label of the taxonomy. */
export function looksLikeDump(source: SourceDocument): boolean {
  return shapes.some(({ fits }) => fits(source));
}

/** Reads the dumps of one filing's pages; title and period are those of the first page. */
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
