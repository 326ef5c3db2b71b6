import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { ReaderResult } from '../reader-result';
import { withFilers } from '../registrants';
import { formatPlain } from '../text/formatter';
import { Contexts } from '../xbrl/contexts';
import { readCover } from '../xbrl/cover-page';
import { readHtmlValue, readPlainValue, readTextValue, workOf } from '../xbrl/fact-content';
import { reportUnknownTransform, shorten, transformText } from '../xbrl/fact-values';
import { type FactReading, readFact, type TextBlockValue } from '../xbrl/read-fact';
import { reportImages } from '../xbrl/report-images';
import type { TaggedFact } from '../xbrl/tagged-facts';
import { isReadable, WorkBudget } from '../xbrl/work-budget';
import { locate, openDocument, type Part } from '../xbrl/xbrl-document';
import { Continuations } from './continuations';
import { baseOf } from './document-base';
import { findInlineFacts } from './find-inline-facts';
import { findPublicFloats } from './find-public-float';

/**
 * Reads an inline XBRL document set (Inline XBRL 1.1 §3): facts of one document may use the
 * contexts and continuations of all.
 */
export function readInline(
  sources: readonly SourceDocument[],
  diagnostics: Diagnostics,
  { html }: { html: boolean },
): ReaderResult {
  const documents = sources.map((source) => openDocument(source, diagnostics));
  const budget = new WorkBudget(sources.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const contexts = new Contexts(documents, diagnostics);
  const continuations = new Continuations(documents, diagnostics, budget);
  const bases = new Map(html ? documents.map((each) => [each, baseOf(each.source)]) : []);
  const baseAt = html ? ({ document }: Part) => bases.get(document) ?? null : null;
  const reading: FactReading = {
    contexts,
    diagnostics,
    partsOf: (fact) => continuations.chain(fact, fact.attributes.get('continuedAt')?.trim()),
    affords: (parts) => isAffordable(parts, budget),
    readTextBlock: (fact, parts) => readTextBlock(fact, parts, diagnostics, baseAt),
  };
  const found = findInlineFacts(documents, diagnostics);

  const facts = found.cyd.map((fact) => readFact(fact, reading));
  const cover = readCover([...found.dei, ...findPublicFloats(documents)], reading);
  continuations.reportOrphans();
  for (const { namespaces, source } of documents) namespaces.reportUndeclared(source, diagnostics);
  const entity = withFilers(cover.entity, facts);
  return { ...cover, entity, title: null, accession: null, facts };
}

function isAffordable(parts: readonly Part[], budget: WorkBudget): boolean {
  const bytes = parts.reduce((sum, { element }) => sum + element.contentEnd - element.start, 0);
  if (!isReadable(bytes)) return false;
  return budget.spend(parts.reduce((sum, part) => sum + workOf(part), 0));
}

/** Returns the value of a text block, and where its pieces are; with `baseAt`, its `html` too. */
function readTextBlock(
  fact: TaggedFact,
  parts: readonly Part[],
  diagnostics: Diagnostics,
  baseAt: ((part: Part) => string | null) | null,
): TextBlockValue {
  reportUnknownTransform(fact, diagnostics);
  const transformed = transformText(fact, parts);
  if (transformed !== null) return { value: transformed };
  const escaped = fact.attributes.get('escape')?.trim();
  if (escaped === 'true' || escaped === '1') {
    const { text, segments, images } = readTextValue(parts);
    reportImages(images, fact.name, locate(fact), diagnostics);
    return { value: text, segments, ...(baseAt && { html: readHtmlValue(parts, baseAt) }) };
  }
  const args = { concept: fact.name, escape: escaped === undefined ? null : shorten(escaped) };
  diagnostics.add('text-block-not-escaped', args, { location: locate(fact) });
  return { value: formatPlain(readPlainValue(parts)).text };
}
