import type { Fact, Filing, Location, TextBlockFact } from '@cydkit/parser';
import type { ConceptName } from '@cydkit/taxonomy';
import type { Evidence, TextSpan } from '../model/finding';
import type { BlockEntry, FlagEntry } from '../model/subject';

/** A quote should be read at a glance: a few lines. */
const longestQuote = 400;

/** Quotes words of a block. A span longer than a few lines ends earlier, between two words. */
export function quoteOf(shows: string, block: BlockEntry, span?: TextSpan): Evidence {
  const { index, fact, concept, text } = block;
  const start = span?.start ?? 0;
  const end = readableEnd(text, start, span?.end ?? text.length);
  return {
    shows,
    fact: index,
    concept,
    quote: text.slice(start, end),
    span: { start, end },
    locations: placesOf(fact, { start, end }),
  };
}

function readableEnd(text: string, start: number, end: number, longest = longestQuote): number {
  if (end - start <= longest) return end;
  const limit = start + longest;
  const space = text.slice(start, limit).search(/\s\S*$/u);
  return space > 0 ? start + space : limit;
}

/** Quotes the value of a flag. */
export function stateOf(shows: string, { index, fact, concept, value }: FlagEntry): Evidence {
  const { locations } = fact;
  return { shows, fact: index, concept, quote: String(value), span: null, locations };
}

/** Points at a fact, whatever its value. */
export function placeOf(shows: string, { facts }: Filing, index: number): Evidence {
  const { concept = null, locations = [] } = facts[index] ?? {};
  return { shows, fact: index, concept, quote: null, span: null, locations };
}

/**
 * Points at the nearest place for something absent: the first fact that it would be next to, else
 * the first fact of all, else the document.
 */
export function absenceOf(
  shows: string,
  { facts }: Filing,
  concept: ConceptName | null,
  near: readonly ConceptName[],
): Evidence {
  const index = nearestOf(facts, near);
  const locations = index === null ? [] : (facts[index]?.locations.slice(0, 1) ?? []);
  return { shows, fact: index, concept, quote: null, span: null, locations };
}

function nearestOf(facts: readonly Fact[], near: readonly ConceptName[]): number | null {
  for (const concept of near) {
    const index = facts.findIndex((fact) => fact.concept === concept);
    if (index !== -1) return index;
  }
  return facts.length > 0 ? 0 : null;
}

/** Finds the ranges of the source that hold a span, as closely as the reader's segments allow. */
function placesOf({ segments, locations }: TextBlockFact, { start, end }: TextSpan): Location[] {
  const held = segments?.filter(({ textStart, textEnd }) => textStart < end && textEnd > start);
  if (held === undefined || held.length === 0) return locations;
  return joined(held, locations);
}

/** Joins segments that follow each other inside one element into a single range. */
function joined(segments: readonly Location[], elements: readonly Location[]): Location[] {
  const ranges: Location[] = [];
  for (const { document, start, end } of segments) {
    const last = ranges.at(-1);
    const together = elements.some(
      (element) =>
        last?.document === document &&
        element.document === document &&
        element.start <= last.start &&
        last.end <= start &&
        end <= element.end,
    );
    if (last && together) last.end = end;
    else ranges.push({ document, start, end });
  }
  return ranges;
}

/** Enough of a text to recognize it. */
const longestStart = 120;

/** Returns the span of a text's first words. */
export function startOf({ text }: Pick<BlockEntry, 'text'>): TextSpan {
  return { start: 0, end: readableEnd(text, 0, text.length, longestStart) };
}
