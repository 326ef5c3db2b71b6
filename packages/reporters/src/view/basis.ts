import { contextKey, type FlagAnswer } from '@cydkit/disclosure';
import type { Context, Location, TextRange } from '@cydkit/parser';
import { findConcept } from '@cydkit/taxonomy';
import type { Grounds } from './grounds';
import { addTo } from './groups';
import type { PlacedBlock } from './places';
import { isWithin, type SourceIndex } from './source-index';
import { type Spot, spotsOfRange, united } from './spots';

/** The words of the disclosure that a flag rests on. */
export interface Basis {
  /**
   * `tagged`: the words that the flag itself is tagged on. `explained`: the text block that
   * explains it, where the source does not tell its place, or where it is not reported.
   */
  kind: 'tagged' | 'explained';
  spots: Spot[];
  /** The words as they stand in the filing. */
  quote: string;
  /** They begin in this passage (index). */
  passage: number;
}

/** `null` where neither the source nor the taxonomy tells any words. */
export function basisOf(
  { concept, facts: [first] }: FlagAnswer,
  context: Context | null,
  { placed, index }: Grounds,
): Basis | null {
  return (
    basis('tagged', taggedWords(first?.fact.locations ?? [], index)) ??
    basis('explained', explanation(concept, context, placed))
  );
}

/** Words of one block. */
interface Words {
  block: PlacedBlock;
  ranges: TextRange[];
}

function basis(kind: Basis['kind'], words: Words | null): Basis | null {
  if (words === null) return null;
  const { block, ranges } = words;
  const spots = united(ranges.flatMap((range) => spotsOfRange(block, range)));
  const [first] = spots;
  if (first === undefined) return null;
  return { kind, spots, quote: quoteOf(words), passage: first.passage };
}

/** The words at places of the source; of those of several blocks, what most of them are in. */
function taggedWords(locations: readonly Location[], index: SourceIndex): Words | null {
  const byBlock = new Map<PlacedBlock, TextRange[]>();
  for (const location of locations) {
    for (const segment of index(location)) {
      if (!isWithin(segment, location)) continue;
      const range = { start: segment.textStart, end: segment.textEnd };
      addTo(byBlock, segment.block, range);
    }
  }
  const lengthOf = (ranges: readonly TextRange[]): number =>
    ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...byBlock].reduce<Words | null>(
    (most, [block, ranges]) =>
      most !== null && lengthOf(most.ranges) >= lengthOf(ranges) ? most : { block, ranges },
    null,
  );
}

/** The text block that the taxonomy pairs with the flag, in its context. */
function explanation(
  concept: string | null,
  context: Context | null,
  placed: readonly PlacedBlock[],
): Words | null {
  const pair = concept === null ? undefined : findConcept(concept)?.pair;
  if (pair == null || context === null) return null;
  const key = contextKey(context);
  const block = placed.find(
    ({ fact }) => fact.concept === pair && contextKey(fact.context) === key,
  );
  return block ? { block, ranges: [{ start: 0, end: block.fact.value?.length ?? 0 }] } : null;
}

/** Stretches that follow each other in the text are one; what lies between others is left out. */
function quoteOf({ block: { fact, nonSpaceBefore }, ranges }: Words): string {
  const text = fact.value ?? '';
  let quote = '';
  let end: number | null = null;
  for (const range of ranges) {
    if (end !== null) {
      const goesOn = end <= range.start && nonSpaceBefore(end) === nonSpaceBefore(range.start);
      quote += goesOn ? text.slice(end, range.start) : ' … ';
    }
    quote += text.slice(range.start, range.end);
    end = range.end;
  }
  return quote.trim();
}
