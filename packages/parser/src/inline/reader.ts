import { isCydNamespace } from '@cydkit/taxonomy';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { ReaderResult } from '../reader';
import { readCik } from './context-content';
import { Contexts } from './contexts';
import { Continuations, locate } from './continuations';
import { readCover } from './cover';
import { openDocument } from './document';
import { readFact } from './facts';
import { type FactReading, findFacts, type TaggedFact } from './tagged-facts';
import { reportUndeclared } from './undeclared';
import { isDeiNamespace } from './vocabulary';
import { WorkBudget } from './work-budget';

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
  const tagged = documents.flatMap((document) => findFacts(document, isWanted, diagnostics));

  const facts = tagged
    .filter((fact) => isCydFact(fact, diagnostics))
    .map((fact) => readFact(fact, reading));
  const cover = readCover(tagged.filter(isDeiFact), reading);
  // A fragment without a cover page has its filer in the contexts all the same.
  cover.entity.cik ??= readCik(facts[0]?.context.entity ?? '');
  continuations.reportOrphans();
  for (const document of documents) reportUndeclared(document, diagnostics);
  return { ...cover, title: null, accession: null, facts };
}

/** Facts of the CYD taxonomy, of the cover page, and what only calls itself cyd. */
function isWanted(namespace: string | undefined, prefix: string): boolean {
  if (prefix === 'cyd' || (namespace === undefined && prefix === 'dei')) return true;
  return namespace !== undefined && (isCydNamespace(namespace) || isDeiNamespace(namespace));
}

/** Facts of the default target document whose name is in a CYD namespace, of any edition. */
function isCydFact(fact: TaggedFact, diagnostics: Diagnostics): boolean {
  const { namespace, prefix, name, attributes } = fact;
  if (namespace === undefined) {
    if (prefix !== 'cyd') return false;
  } else if (!isCydNamespace(namespace)) {
    if (prefix === 'cyd') {
      const message = `cyd:${name}: expected a CYD namespace, found ${namespace}`;
      diagnostics.add('namespace-foreign', message, { location: locate(fact) });
    }
    return false;
  }
  const target = attributes.get('target');
  if (target === undefined) return true;
  const message = `${name}: expected no target, found "${target}"`;
  diagnostics.add('target-not-default', message, { location: locate(fact) });
  return false;
}

function isDeiFact({ namespace, prefix, attributes }: TaggedFact): boolean {
  if (attributes.has('target')) return false;
  return namespace === undefined ? prefix === 'dei' : isDeiNamespace(namespace);
}
