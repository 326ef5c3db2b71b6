import type { FlagAnswer } from '@cydkit/disclosure';
import type { FlagFact, Location, TextRange } from '@cydkit/parser';
import { likeliestGround, quotedSpan, readStatements, type Statements } from '@cydkit/statements';
import { findConcept } from '@cydkit/taxonomy';
import type { Grounds } from './grounds';
import { addTo } from './groups';
import type { PlacedBlock } from './places';
import { isWithin, type SourceIndex } from './source-index';
import { type Spot, spotsOfRange, united } from './spots';

/** The words of the disclosure that a flag rests on. */
export interface Basis {
  /**
   * - `tagged`: the words that the flag itself is tagged on.
   * - `likely`: a sentence that says what the flag says, where the source does not say which words
   *   the flag tags.
   * - `contrary`: there, too, a sentence that says the opposite, as the text as a whole does.
   * - `explained`: the text block that explains it, where nothing better is known.
   */
  kind: 'tagged' | 'likely' | 'contrary' | 'explained';
  /** The kind as it is shown before `in passage 4`; `null` for the words that the flag tags. */
  how: string | null;
  spots: Spot[];
  /** The words as they are in the filing; `… ` in front where a sentence begins before them. */
  quote: string;
  /** They begin in this passage (index). */
  passage: number;
}

/** What there is to show of a flag: words, or a sentence on why there are none. */
export interface Evidence {
  basis: Basis | null;
  /** `null` beside words, and where the flag is not reported. */
  missing: string | null;
}

const HOW: Readonly<Record<Basis['kind'], string | null>> = {
  tagged: null,
  likely: 'likely',
  contrary: 'the text reads otherwise',
  explained: 'explained',
};

/** The text of the flag's context: its blocks with what they say. */
export interface ContextText {
  blocks: readonly PlacedBlock[];
  /** The sentences' `block` is an index of `blocks`. */
  statements: Statements;
}

export function contextText(blocks: readonly PlacedBlock[]): ContextText {
  return { blocks, statements: readStatements(blocks.map(({ fact }) => fact.value ?? '')) };
}

/** What a flag rests on, as far as source, text and taxonomy say it. */
export function evidenceOf(
  flag: FlagAnswer,
  text: ContextText,
  { placed, index, givesPlaces }: Grounds,
): Evidence {
  const facts = flag.facts.map(({ fact }) => fact);
  const paired = pairedBlock(flag, text);
  // A hidden fact has a place, which is not that of its words.
  const isPlaced = givesPlaces && facts.some(({ hidden }) => !hidden);
  const basis =
    taggedBasis(facts, index) ??
    (isPlaced ? null : likelyBasis(flag, text, paired)) ??
    basisOn('explained', paired && { block: paired, ranges: [wholeOf(paired)] });
  if (basis !== null || flag.state === 'notReported') return { basis, missing: null };
  return { basis, missing: isPlaced || placed.length === 0 ? ELSEWHERE : UNKNOWN };
}

const ELSEWHERE = 'It tags no words of a text block.';
const UNKNOWN = 'This source does not say which words it tags.';

/** Words of one block. */
interface Words {
  block: PlacedBlock;
  ranges: TextRange[];
}

function basisOn(kind: Basis['kind'], words: Words | null): Basis | null {
  if (words === null) return null;
  const { block, ranges } = words;
  const spots = ranges.flatMap((range) => spotsOfRange(block, range));
  const [first] = spotsFromWord(words) ?? spots;
  if (first === undefined) return null;
  return {
    kind,
    how: HOW[kind],
    spots: united(spots),
    quote: quoteOf(words),
    passage: first.passage,
  };
}

/** The words of the first fact that has some. */
function taggedBasis(facts: readonly FlagFact[], index: SourceIndex): Basis | null {
  for (const { locations } of facts) {
    const basis = basisOn('tagged', taggedWords(locations, index));
    if (basis !== null) return basis;
  }
  return null;
}

/** From the first word on: a sign in front of it may belong to the passage before. */
function spotsFromWord({ block, ranges }: Words): Spot[] | null {
  const text = block.fact.value ?? '';
  for (const { start, end } of ranges) {
    const at = text.slice(start, end).search(/[\p{L}\p{N}]/u);
    if (at >= 0) return spotsOfRange(block, { start: start + at, end });
  }
  return null;
}

/**
 * A sentence that says what the flag says, of the paired block where it has one; what merely speaks
 * of the matter is no evidence.
 */
function likelyBasis(
  flag: FlagAnswer,
  text: ContextText,
  paired: PlacedBlock | null,
): Basis | null {
  const own = paired && sentenceBasis(flag, contextText([paired]));
  return own?.kind === 'likely' ? own : sentenceBasis(flag, text);
}

function sentenceBasis(
  { concept, state }: FlagAnswer,
  { blocks, statements }: ContextText,
): Basis | null {
  const name = concept === null ? undefined : findConcept(concept)?.name;
  if (name === undefined || (state !== 'true' && state !== 'false')) return null;
  const ground = likeliestGround(statements.of(name), state === 'true');
  const block = ground === null ? undefined : blocks[ground.sentence.block];
  if (ground === null || block === undefined || ground.says === 'open') return null;
  const range = quotedSpan(ground.sentence, ground.claims);
  const kind = ground.says === 'agrees' ? 'likely' : 'contrary';
  const basis = basisOn(kind, { block, ranges: [range] });
  if (basis === null || range.start === ground.sentence.start) return basis;
  return { ...basis, quote: `… ${basis.quote}` };
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

/** The text block that the taxonomy pairs with the flag. */
function pairedBlock({ concept }: FlagAnswer, { blocks }: ContextText): PlacedBlock | null {
  const pair = concept === null ? null : (findConcept(concept)?.pair ?? null);
  return (pair !== null && blocks.find(({ fact }) => fact.concept === pair)) || null;
}

function wholeOf({ fact }: PlacedBlock): TextRange {
  return { start: 0, end: fact.value?.length ?? 0 };
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
