import { collapse } from '@cydkit/text';
import { describeConcept } from '../concepts';
import { isReadable } from '../limits';
import type { Context, Fact } from '../model';
import { readPlainValue, workOf } from './content';
import { locate, type Part } from './continuations';
import { type FactReading, isNil, type TaggedFact } from './tagged-facts';
import { readFlag, readTextBlock } from './values';
import type { WorkBudget } from './work-budget';

/** Reads a fact of the CYD taxonomy. */
export function readFact(tagged: TaggedFact, reading: FactReading): Fact {
  const { document, element, attributes } = tagged;
  const { diagnostics } = reading;
  const part: Part = { document, element };
  const parts = reading.continuations.chain(part, attributes.get('continuedAt')?.trim());
  const id = attributes.get('id');
  const namespace = tagged.namespace ?? null;
  const location = locate(part);
  const concept = describeConcept(namespace, tagged.name, (code, args) =>
    diagnostics.add(code, args, { location }),
  );
  const base = {
    concept: tagged.name,
    namespace,
    label: concept.label,
    context: readContext(tagged, reading),
    locations: parts.map(locate),
    ...(id !== undefined && { id }),
    ...(element.hidden && { hidden: true as const }),
  };
  if (element.hidden) diagnostics.add('fact-hidden', { concept: tagged.name }, { location });
  if (isNil(tagged)) {
    diagnostics.add('fact-nil', { concept: tagged.name }, { location });
    return { ...base, type: concept.type, value: null, nil: true };
  }
  if (!isAffordable(parts, reading.budget)) {
    diagnostics.add('fact-over-budget', { concept: tagged.name }, { location });
    return { ...base, type: concept.type, value: null };
  }
  switch (concept.type) {
    case 'flag':
      return { ...base, type: 'flag', value: readFlag(tagged, parts, diagnostics) };
    case 'textBlock':
      return { ...base, type: 'textBlock', ...readTextBlock(tagged, parts, reading) };
    default:
      return { ...base, type: 'other', value: collapse(readPlainValue(parts)) };
  }
}

/** A fact's context; where it has none, one that says nothing, with a diagnostic. */
export function readContext(tagged: TaggedFact, { contexts, diagnostics }: FactReading): Context {
  const id = tagged.attributes.get('contextRef')?.trim();
  const context = id === undefined ? undefined : contexts.get(id);
  if (context) return context;
  const location = locate(tagged);
  const args = { concept: tagged.name, context: id ?? null };
  diagnostics.add('context-missing', args, { location });
  return {
    ...(id !== undefined && { id }),
    entity: null,
    period: { start: null, end: null },
    dimensions: [],
  };
}

/** Text of a fact outside the CYD taxonomy: the cover page. */
export function readCoverText(tagged: TaggedFact, reading: FactReading): string {
  const parts = reading.continuations.chain(tagged, tagged.attributes.get('continuedAt')?.trim());
  return isAffordable(parts, reading.budget) ? collapse(readPlainValue(parts)) : '';
}

function isAffordable(parts: readonly Part[], budget: WorkBudget): boolean {
  const bytes = parts.reduce((sum, { element }) => sum + element.contentEnd - element.start, 0);
  if (!isReadable(bytes)) return false;
  return budget.spend(parts.reduce((sum, part) => sum + workOf(part), 0));
}
