import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { ReaderResult } from '../reader-result';
import { Contexts } from '../xbrl/contexts';
import { filerOf, readCover } from '../xbrl/cover-page';
import type { FactReading } from '../xbrl/tagged-facts';
import { reportUndeclared } from '../xbrl/undeclared';
import { WorkBudget } from '../xbrl/work-budget';
import { openDocument } from '../xbrl/xbrl-document';
import { Continuations } from './continuations';
import { findFacts } from './find-inline-facts';
import { readFact } from './inline-facts';

/**
 * Reads an inline XBRL document set (Inline XBRL 1.1 §3): contexts and continuations of one
 * document serve the facts of all.
 */
export function readInline(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
  options: { html: boolean },
): ReaderResult {
  const documents = sources.map((source) => openDocument(source, diagnostics));
  const budget = new WorkBudget(sources.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const contexts = new Contexts(documents, diagnostics);
  const continuations = new Continuations(documents, diagnostics, budget);
  const reading: FactReading = { contexts, continuations, budget, diagnostics, html: options.html };
  const found = findFacts(documents, diagnostics);

  const facts = found.cyd.map((fact) => readFact(fact, reading));
  const cover = readCover(found.dei, reading);
  cover.entity.cik ??= filerOf(facts);
  continuations.reportOrphans();
  for (const document of documents) reportUndeclared(document, diagnostics);
  return { ...cover, title: null, accession: null, facts };
}
