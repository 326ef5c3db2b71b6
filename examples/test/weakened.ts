/** A filing reduced to what a shape keeps, for comparing two shapes. */
import {
  asciiKey,
  type Context,
  comparisonKey,
  type Fact,
  type Filing,
  type Period,
} from '../../packages/parser/src/index';
import { createReport } from '../../packages/presentation/src/index';
import type { Kept } from './kept';

/** The facts by concept and what is kept of each, in the order of their names. */
export function factsAsKept({ facts }: Filing, kept: Kept): object[] {
  return facts
    .map((fact) => ({
      concept: fact.concept,
      type: fact.type,
      value: valueAsKept(fact, kept),
      ...(kept.lines && typeof fact.value === 'string' && { lines: fact.value.split('\n').length }),
      period: periodAsKept(fact.context.period, kept),
      dimensions: dimensionsAsKept(fact.context, kept),
      ...(kept.namespace && { namespace: fact.namespace }),
      ...(kept.nesting && fact.type === 'textBlock' && { pieces: fact.segments?.length }),
      ...(kept.ids && { id: fact.id }),
      ...(kept.markup && fact.type === 'textBlock' && { html: fact.html }),
    }))
    .sort((a, b) => ((a.concept ?? '') < (b.concept ?? '') ? -1 : 1));
}

/** The passages by their keys; shapes differ in their order. */
export function passagesAsKept(filing: Filing, kept: Kept): string[] {
  return createReport(filing)
    .passages.map(({ text }) => keyOf(kept)(text))
    .sort();
}

/** Names in headers of submissions are in capitals. */
export function coverAsKept({ entity, form }: Filing, { cover }: Kept): object | null {
  return cover ? { form, cik: entity.cik, name: entity.name?.toUpperCase() } : null;
}

function keyOf({ text }: Kept) {
  return text === 'exact' ? comparisonKey : asciiKey;
}

function valueAsKept(fact: Fact, kept: Kept): string | boolean | null {
  return typeof fact.value === 'string' ? keyOf(kept)(fact.value) : fact.value;
}

function periodAsKept({ start, end, duration }: Period, kept: Kept): object | null {
  switch (kept.period) {
    case 'dates':
      return { start, end };
    case 'length':
      return { end, months: duration ?? months(start, end) };
    case 'end':
      return { end };
    case 'month':
      return { month: end?.slice(0, 7), months: duration ?? months(start, end) };
    case 'none':
      return null;
  }
}

/** `P12M` of a calendar year, which is what the examples with a length have. */
function months(start: string | null, end: string | null): string | undefined {
  return start?.endsWith('-01-01') && end?.endsWith('-12-31') ? 'P12M' : undefined;
}

function dimensionsAsKept({ dimensions }: Context, kept: Kept): object[] | null {
  if (kept.dimensions === 'none') return null;
  if (kept.dimensions === 'names') return dimensions;
  return dimensions.map(({ axis, member }) => ({
    axis: axis.name.replace(/Axis$/u, ''),
    member: member?.name.replace(/Member$|Domain$/u, ''),
  }));
}

/** What is there although the shape is said to lose it: there should be none. */
export function givenAfterAll({ facts, entity, form, accession }: Filing, kept: Kept): string[] {
  const texts = facts.filter((fact) => fact.type === 'textBlock');
  const contexts = facts.map(({ context }) => context);
  const given: Record<Exclude<keyof Kept, 'text'>, boolean> = {
    lines: texts.some(({ value }) => value?.includes('\n')),
    markup: texts.some(({ html }) => html !== undefined),
    nesting: texts.some(({ segments }) => segments !== undefined),
    period: contexts.some(({ period }) => period.end !== null),
    dimensions: contexts.some(({ dimensions }) => dimensions.length > 0),
    namespace: facts.some(({ namespace }) => namespace !== null),
    ids: facts.some(({ id }) => id !== undefined),
    cover: (form ?? entity.name ?? entity.cik) !== null,
    accession: accession !== null,
  };
  const properties = Object.keys(given) as (keyof typeof given)[];
  return properties.filter(
    (property) => given[property] && (kept[property] === false || kept[property] === 'none'),
  );
}
