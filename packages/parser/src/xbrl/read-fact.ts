import { collapse } from '@cydkit/text';
import type { Diagnostics } from '../diagnostics';
import type { Context, Fact, TextBlockFact } from '../model';
import { type Concealment, shown } from '../text/concealment';
import type { Contexts } from './contexts';
import { describeConcept } from './describe-concept';
import { isConcealedInside, readPlainValue } from './fact-content';
import { readFlag } from './fact-values';
import { isNil, type TaggedFact } from './tagged-facts';
import { locate, type Part } from './xbrl-document';

/** What reading a fact needs besides the fact. Inline documents and instances differ in the rest. */
export interface FactReading {
  contexts: Contexts;
  diagnostics: Diagnostics;
  /** Returns the parts of a fact: itself, and in an inline document its continuations. */
  partsOf(fact: TaggedFact): Part[];
  /** Takes the cost of reading parts from the budget; returns `false` if that is too much. */
  affords(parts: readonly Part[]): boolean;
  readTextBlock(fact: TaggedFact, parts: readonly Part[]): TextBlockValue;
  /** Returns how the elements around a part conceal it. */
  concealmentOf(part: Part): Concealment;
}

/** What the parts of a text block contain. */
export type TextBlockValue = Pick<TextBlockFact, 'value' | 'segments' | 'html' | 'concealedText'>;

/** Reads a fact of the CYD taxonomy (XBRL 2.1 §4.6). */
export function readFact(tagged: TaggedFact, reading: FactReading): Fact {
  const { name, element, attributes } = tagged;
  const { diagnostics } = reading;
  const parts = reading.partsOf(tagged);
  const id = attributes.get('id');
  const namespace = tagged.namespace ?? null;
  const location = locate(tagged);
  const concept = describeConcept(namespace, name, (code, args) =>
    diagnostics.add(code, args, { location }),
  );
  const lang = concept.type === 'flag' ? undefined : tagged.document.languages.at(element.start);
  const isConcealed =
    !element.hidden &&
    (parts.every((part) => reading.concealmentOf(part) !== shown) ||
      (concept.type === 'flag' && isConcealedInside(parts)));
  const base = {
    concept: name,
    namespace,
    label: concept.label,
    context: readContext(tagged, reading),
    locations: parts.map(locate),
    ...(id !== undefined && { id }),
    ...(lang !== undefined && { lang }),
    ...(element.hidden && { hidden: true as const }),
    ...(isConcealed && { concealed: true as const }),
  };
  if (isConcealed) diagnostics.add('fact-concealed', { concept: name }, { location });
  if (element.hidden) diagnostics.add('fact-hidden', { concept: name }, { location });
  if (isNil(tagged)) {
    diagnostics.add('fact-nil', { concept: name }, { location });
    return { ...base, type: concept.type, value: null, nil: true };
  }
  if (!reading.affords(parts)) {
    diagnostics.add('fact-over-budget', { concept: name }, { location });
    return { ...base, type: concept.type, value: null };
  }
  switch (concept.type) {
    case 'flag':
      return { ...base, type: 'flag', value: readFlag(tagged, parts, diagnostics) };
    case 'textBlock':
      return { ...base, type: 'textBlock', ...reading.readTextBlock(tagged, parts) };
    default:
      return { ...base, type: 'other', value: collapse(readPlainValue(parts)) };
  }
}

/** Returns a fact's context; if there is none, an empty one, with a diagnostic. */
export function readContext(tagged: TaggedFact, { contexts, diagnostics }: FactReading): Context {
  const id = tagged.attributes.get('contextRef')?.trim();
  const context = id === undefined ? undefined : contexts.get(id);
  if (context) return context;
  const args = { concept: tagged.name, context: id ?? null };
  diagnostics.add('context-missing', args, { location: locate(tagged) });
  return {
    ...(id !== undefined && { id }),
    entity: null,
    period: { start: null, end: null },
    dimensions: [],
  };
}

/** Returns the text of a fact of the cover page. */
export function readCoverText(tagged: TaggedFact, reading: FactReading): string {
  const parts = reading.partsOf(tagged);
  return reading.affords(parts) ? collapse(readPlainValue(parts)) : '';
}
