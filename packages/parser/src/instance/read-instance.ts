import { collapseLines } from '@cydkit/text';
import { Byte, searchIn } from '../bytes/search';
import { findTag, skipConstruct } from '../bytes/tag-ends';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import { emptyResult, type ReaderResult } from '../reader-result';
import { withFilers } from '../registrants';
import { shown } from '../text/concealment';
import { HtmlWriter } from '../text/html-writer';
import { readMarkup } from '../text/markup';
import { Contexts } from '../xbrl/contexts';
import { readCover } from '../xbrl/cover-page';
import { readPlainValue } from '../xbrl/fact-content';
import { type FactReading, readFact, type TextBlockValue } from '../xbrl/read-fact';
import { formatValue, readableValue } from '../xbrl/report-text';
import type { FoundFacts, TaggedFact } from '../xbrl/tagged-facts';
import { isReadable, WorkBudget } from '../xbrl/work-budget';
import { locate, openDocument, type Part, type XbrlDocument } from '../xbrl/xbrl-document';
import { isMarkup } from './escaped-markup';
import { findInstanceFacts } from './find-instance-facts';
import { findRoot } from './instance-root';

/**
 * Reads XBRL instances (XBRL 2.1), as EDGAR extracts them from inline XBRL (`…_htm.xml`). Facts,
 * contexts and the cover page mean what they mean in the inline document, and the same code reads
 * them; only the text around them differs. An instance has lost whether a fact was hidden, where a
 * page shows it, and whether a text block was escaped (see `isMarkup`).
 *
 * Each instance is independent: the contexts of one do not apply to the facts of another. The cover
 * page is that of the first one that states a document type.
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
  const reading: FactReading = {
    contexts: new Contexts([document], diagnostics),
    diagnostics,
    partsOf: (fact) => [fact],
    affords: (parts) => isReadable(sizeOf(parts)) && budget.spend(sizeOf(parts)),
    concealmentOf: () => shown,
    readTextBlock: (fact, parts) => readTextBlock(fact, parts, diagnostics, html),
  };
  const found = findInstanceFacts(document, diagnostics);

  const facts = found.cyd.map((fact) => readFact(fact, reading));
  const cover = readCover(found.dei, reading);
  document.namespaces.reportUndeclared(source, diagnostics);
  reportTruncated(document, found, diagnostics);
  const entity = withFilers(cover.entity, facts);
  return { ...cover, entity, title: null, accession: null, facts };
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { element }) => sum + element.contentEnd - element.contentStart, 0);
}

/**
 * Returns the value of a text block: the content decoded once, from character references or CDATA.
 * If that is markup, it goes through the same formatter as the content of an inline fact.
 */
function readTextBlock(
  fact: TaggedFact,
  parts: readonly Part[],
  diagnostics: Diagnostics,
  html: boolean,
): TextBlockValue {
  const value = readPlainValue(parts);
  if (!isMarkup(value)) return { value: collapseLines(value) };
  const values = readableValue(formatValue(value), fact.name, locate(fact), diagnostics);
  return { ...values, ...(html && { html: rewrite(value) }) };
}

function rewrite(markup: string): string {
  const writer = new HtmlWriter();
  readMarkup(markup, writer);
  return writer.finish();
}

/** If an instance is cut between two elements, only the end of its root is missing. */
function reportTruncated(
  { source, contexts }: XbrlDocument,
  { cyd, dei }: FoundFacts,
  diagnostics: Diagnostics,
): void {
  const { bytes } = source;
  const root = findRoot(bytes);
  if (!root || bytes[root.end - 2] === Byte.slash) return;
  // After the last element: the text of a fact may hold anything, and a file several instances.
  const last = Math.max(root.end, contexts.at(-1)?.end ?? 0, endOfLast(cyd), endOfLast(dei));
  const endTag = `</${root.qualified}`;
  if (hasTag(bytes, endTag, last)) return;
  const location = source.locate(root.start, root.end);
  const args = { inside: 'element', endTag: `${endTag}>` } as const;
  diagnostics.add('document-truncated', args, { location });
}

function endOfLast(facts: readonly TaggedFact[]): number {
  const element = facts.at(-1)?.element;
  if (element === undefined) return 0;
  const { contentStart, contentEnd, end } = element;
  // A fact without an end tag reaches to whatever comes next, even to the end of the document.
  return contentEnd === end ? contentStart : end;
}

/** True if a tag follows that is none of the text of comments and CDATA. */
function hasTag(bytes: Uint8Array, tag: string, from: number): boolean {
  const search = searchIn(bytes);
  let at = findTag(bytes, search, tag, from);
  let construct = search.ascii('<!', from);
  while (at !== -1 && construct !== -1 && construct < at) {
    const { end } = skipConstruct(bytes, search, construct);
    if (end === -1) return false;
    if (at < end) at = findTag(bytes, search, tag, end);
    construct = search.ascii('<!', end);
  }
  return at !== -1;
}
