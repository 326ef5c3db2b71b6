import type { Fact, Filing, Location, TextBlockFact } from '@cydkit/parser';
import type { ConceptName } from '@cydkit/taxonomy';
import type { Evidence, TextSpan } from '../model/finding';
import type { BlockEntry, FlagEntry } from '../model/subject';

/** A quote is to be read at once: a few lines of it will do. */
const longestQuote = 400;

/** Words of a block. A span longer than a few lines ends earlier, between two words. */
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

/** What a flag says. */
export function stateOf(shows: string, { index, fact, concept, value }: FlagEntry): Evidence {
  const { locations } = fact;
  return { shows, fact: index, concept, quote: String(value), span: null, locations };
}

/** A fact as a place, whatever it holds. */
export function placeOf(shows: string, { facts }: Filing, index: number): Evidence {
  const { concept = null, locations = [] } = facts[index] ?? {};
  return { shows, fact: index, concept, quote: null, span: null, locations };
}

/**
 * The nearest place for what is absent: the first of the facts that would stand beside it, else the
 * first fact of all, else the document.
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

/** The ranges of the source that hold a span: as near as the reader's segments allow. */
function placesOf({ segments, locations }: TextBlockFact, { start, end }: TextSpan): Location[] {
  const held = segments?.filter(({ textStart, textEnd }) => textStart < end && textEnd > start);
  if (held === undefined || held.length === 0) return locations;
  return joined(held, locations);
}

/** Segments that follow each other inside one element are one range: from the first to the last. */
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

/** Enough of a text to recognise it. */
const beginning = 120;

/** The first words of a text. */
export function beginningOf({ text }: Pick<BlockEntry, 'text'>): TextSpan {
  return { start: 0, end: readableEnd(text, 0, text.length, beginning) };
}
