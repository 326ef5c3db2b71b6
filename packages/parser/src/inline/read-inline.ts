import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { ReaderResult } from '../reader-result';
import { withFilers } from '../registrants';
import { type Concealment, shown } from '../text/concealment';
import { readablePlain } from '../text/formatter';
import { ConcealedPlaces } from '../xbrl/concealed-places';
import { Contexts } from '../xbrl/contexts';
import { readCover } from '../xbrl/cover-page';
import {
  readHtmlValue,
  readPlainValue,
  readTextValue,
  type TextValue,
  workOf,
} from '../xbrl/fact-content';
import { reportUnknownTransform, shorten, transformText } from '../xbrl/fact-values';
import { type FactReading, readFact, type TextBlockValue } from '../xbrl/read-fact';
import { readableValue } from '../xbrl/report-text';
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
  const places = new Map(documents.map((each) => [each, new ConcealedPlaces(each.source.bytes)]));
  const concealmentOf = ({ document, element }: Part): Concealment =>
    places.get(document)?.at(element.start) ?? shown;
  const reading: FactReading = {
    contexts,
    diagnostics,
    partsOf: (fact) => continuations.chain(fact, fact.attributes.get('continuedAt')?.trim()),
    affords: (parts) => isAffordable(parts, budget),
    concealmentOf,
    readTextBlock: (fact, parts) => {
      const read = () => readTextValue(parts, concealmentOf);
      return readTextBlock({ fact, parts, read, diagnostics, baseAt });
    },
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

interface BlockReading {
  fact: TaggedFact;
  parts: readonly Part[];
  /** Reads the text of an escaped block. */
  read: () => TextValue;
  diagnostics: Diagnostics;
  /** Returns the base of a part's addresses; `null` if no `html` is wanted. */
  baseAt: ((part: Part) => string | null) | null;
}

/** Returns the value of a text block, and where its pieces are; with `baseAt`, its `html` too. */
function readTextBlock({ fact, parts, read, diagnostics, baseAt }: BlockReading): TextBlockValue {
  reportUnknownTransform(fact, diagnostics);
  const transformed = transformText(fact, parts);
  if (transformed !== null) return { value: transformed };
  const escaped = fact.attributes.get('escape')?.trim();
  if (escaped === 'true' || escaped === '1') {
    const { segments, ...text } = read();
    const value = readableValue(text, fact.name, locate(fact), diagnostics);
    return { ...value, segments, ...(baseAt && { html: readHtmlValue(parts, baseAt) }) };
  }
  const args = { concept: fact.name, escape: escaped === undefined ? null : shorten(escaped) };
  diagnostics.add('text-block-not-escaped', args, { location: locate(fact) });
  return { value: readablePlain(readPlainValue(parts)) };
}
