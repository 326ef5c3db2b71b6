import { Byte, searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import { Contexts } from '../inline/contexts';
import { Continuations } from '../inline/continuations';
import { filerOf, readCover } from '../inline/cover';
import { openDocument } from '../inline/document';
import type { FactReading } from '../inline/tagged-facts';
import { reportUndeclared } from '../inline/undeclared';
import { WorkBudget } from '../inline/work-budget';
import type { SourceDocument } from '../input';
import { emptyResult, type ReaderResult } from '../reader';
import { findFacts } from './elements';
import { readFact } from './facts';
import { findRoot } from './root';

/**
 * Reads XBRL instances (XBRL 2.1), as EDGAR extracts them from inline XBRL (`…_htm.xml`). Facts,
 * contexts and cover page mean what they mean in the inline document, and are read by the same
 * code; only what is around them differs. What an instance has lost: whether a fact was hidden,
 * where a page shows it, and whether a text block was escaped (see `isMarkup`).
 *
 * Each instance stands for itself: the contexts of one say nothing about the facts of another. The
 * cover page is that of the first one that states a document type.
 */
export function readInstance(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
  options: { html: boolean },
): ReaderResult {
  const results = sources.map((source) => readOne(source, diagnostics, options));
  const main = results.find(({ form }) => form !== null) ?? results[0] ?? emptyResult();
  return { ...main, facts: results.flatMap(({ facts }) => facts) };
}

function readOne(
  source: SourceDocument,
  diagnostics: Diagnostics,
  { html }: { html: boolean },
): ReaderResult {
  const document = openDocument(source, diagnostics);
  const budget = new WorkBudget(source.bytes.length);
  const contexts = new Contexts([document], diagnostics);
  const continuations = new Continuations([], diagnostics, budget);
  const reading: FactReading = { contexts, continuations, budget, diagnostics, html };
  const found = findFacts(document, diagnostics);

  const facts = found.cyd.map((fact) => readFact(fact, reading));
  const cover = readCover(found.dei, reading);
  cover.entity.cik ??= filerOf(facts);
  reportUndeclared(document, diagnostics);
  reportTruncated(source, diagnostics);
  return { ...cover, title: null, accession: null, facts };
}

/** An instance that is cut between two facts shows it by the missing end of its root only. */
function reportTruncated(source: SourceDocument, diagnostics: Diagnostics): void {
  const { bytes } = source;
  const root = findRoot(bytes);
  if (!root || bytes[root.end - 2] === Byte.slash) return;
  const endTag = `</${root.qualified}`;
  if (searchIn(bytes).ascii(endTag, root.end) !== -1) return;
  const location = source.locate(root.start, root.end);
  const args = { inside: 'element', endTag: `${endTag}>` } as const;
  diagnostics.add('document-truncated', args, { location });
}
