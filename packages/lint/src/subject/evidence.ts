import type { Fact, Filing, Location, TextBlockFact } from '@cydkit/parser';
import type { ConceptName } from '@cydkit/taxonomy';
import { excerptOf, type Quotable } from '@cydkit/text';
import type { Evidence, TextSpan } from '../model/finding';
import type { BlockEntry, FlagEntry } from '../model/subject';

/** Quotes words of a block, by default its start, as `excerptOf` cuts them. */
export function quoteOf(shows: string, block: BlockEntry, words?: Quotable): Evidence {
  const { index, fact, concept, text } = block;
  const { quote, pieces, marks } = excerptOf(text, words ?? { start: 0, end: text.length });
  const span = { start: pieces[0].start, end: pieces.at(-1)?.end ?? pieces[0].end };
  return { shows, fact: index, concept, quote, marks, span, locations: placesOf(fact, pieces) };
}

/** Quotes the value of a flag. */
export function stateOf(shows: string, { index, fact, concept, value }: FlagEntry): Evidence {
  const { locations } = fact;
  return { shows, fact: index, concept, quote: String(value), marks: [], span: null, locations };
}

/** Points at a fact, whatever its value. */
export function placeOf(shows: string, { facts }: Filing, index: number): Evidence {
  const { concept = null, locations = [] } = facts[index] ?? {};
  return { shows, fact: index, concept, quote: null, marks: [], span: null, locations };
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
  return { shows, fact: index, concept, quote: null, marks: [], span: null, locations };
}

function nearestOf(facts: readonly Fact[], near: readonly ConceptName[]): number | null {
  for (const concept of near) {
    const index = facts.findIndex((fact) => fact.concept === concept);
    if (index !== -1) return index;
  }
  return facts.length > 0 ? 0 : null;
}

/** Finds the ranges of the source that hold spans, as closely as the reader's segments allow. */
function placesOf({ segments, locations }: TextBlockFact, spans: readonly TextSpan[]): Location[] {
  const held = segments?.filter(({ textStart, textEnd }) =>
    spans.some(({ start, end }) => textStart < end && textEnd > start),
  );
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

/** Returns what to quote of a text of which the first words do. */
export function startOf({ text }: Pick<BlockEntry, 'text'>): Quotable {
  return { start: 0, end: text.length, room: longestStart };
}
