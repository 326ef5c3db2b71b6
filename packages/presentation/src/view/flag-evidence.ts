import type { FlagAnswer } from '@cydkit/disclosure';
import type { FlagFact, Location, TextRange } from '@cydkit/parser';
import { likeliestGround, quotable, readStatements, type Statements } from '@cydkit/statements';
import { findConcept } from '@cydkit/taxonomy';
import { excerptOf } from '@cydkit/text';
import type { PlacedBlock } from './block-layout';
import { addTo } from './group-values';
import { type PassageRange, passageRanges, uniteRanges } from './passage-ranges';
import { isWithin, type ReportIndex, type SegmentLookup } from './report-index';

/** The words of the disclosure that a flag rests on. */
export interface Basis {
  /**
   * - `tagged`: the words that the flag itself tags.
   * - `likely`: a sentence that says what the flag says, if the source does not show which words the
   *   flag tags.
   * - `contrary`: a sentence that says the opposite, as the text as a whole does, in such a source.
   * - `explained`: the text block that explains the flag, if nothing better is known.
   */
  kind: 'tagged' | 'likely' | 'contrary' | 'explained';
  /** The kind in words, to be read before `in passage 4`; `null` for `tagged`. */
  how: string | null;
  ranges: PassageRange[];
  /** The words as filed, with `… ` or ` …` where words of their sentence are left out. */
  quote: string;
  /** Index of the passage in which they begin. */
  passage: number;
}

/** The words that a flag rests on, or the reason why none are shown. */
export interface FlagEvidence {
  basis: Basis | null;
  /** The reason; `null` if there are words or the flag is not reported. */
  missing: string | null;
}

const hows: Readonly<Record<Basis['kind'], string | null>> = {
  tagged: null,
  likely: 'likely',
  contrary: 'the text reads otherwise',
  explained: 'explained',
};

/** The text blocks of a context and the statements in them. */
export interface ContextText {
  blocks: readonly PlacedBlock[];
  /** `block` of a sentence is an index in `blocks`. */
  statements: Statements;
}

/** Reads the statements in the text blocks of a context. */
export function contextText(blocks: readonly PlacedBlock[]): ContextText {
  return { blocks, statements: readStatements(blocks.map(({ fact }) => fact.value ?? '')) };
}

/** Finds the words that a flag rests on, from the source, the text and the taxonomy. */
export function flagEvidence(
  flag: FlagAnswer,
  text: ContextText,
  { placed, segmentsAt, givesPlaces }: ReportIndex,
): FlagEvidence {
  const facts = flag.facts.map(({ fact }) => fact);
  const paired = pairedBlock(flag, text);
  // The place of a fact that readers do not see is not that of its words.
  const isSeen = facts.some(({ hidden, concealed }) => !hidden && !concealed);
  const isPlaced = givesPlaces && isSeen;
  const basis =
    taggedBasis(facts, segmentsAt) ??
    (isPlaced ? null : likelyBasis(flag, text, paired)) ??
    basisOn('explained', paired && { block: paired, ranges: [wholeOf(paired)] });
  if (basis !== null || flag.state === 'notReported') return { basis, missing: null };
  if (!isSeen) return { basis, missing: tagUnseen };
  return { basis, missing: isPlaced || placed.length === 0 ? tagsElsewhere : tagsUnknown };
}

const tagUnseen = 'It is tagged where readers of the page do not see it.';

const tagsElsewhere = 'It tags no words of a text block.';
const tagsUnknown = 'This source does not say which words it tags.';

/** Words of one block. */
interface Words {
  block: PlacedBlock;
  ranges: TextRange[];
}

function basisOn(kind: Basis['kind'], words: Words | null): Basis | null {
  if (words === null) return null;
  const { block, ranges } = words;
  const covered = ranges.flatMap((range) => passageRanges(block, range));
  const [first] = rangesFromFirstWord(words) ?? covered;
  if (first === undefined) return null;
  return {
    kind,
    how: hows[kind],
    ranges: uniteRanges(covered),
    quote: quoteOf(words),
    passage: first.passage,
  };
}

/** Returns the words of the first fact that has any. */
function taggedBasis(facts: readonly FlagFact[], segmentsAt: SegmentLookup): Basis | null {
  for (const { locations } of facts) {
    const basis = basisOn('tagged', taggedWords(locations, segmentsAt));
    if (basis !== null) return basis;
  }
  return null;
}

/** Skips punctuation before the first word, which may belong to the previous passage. */
function rangesFromFirstWord({ block, ranges }: Words): PassageRange[] | null {
  const text = block.fact.value ?? '';
  for (const { start, end } of ranges) {
    const at = text.slice(start, end).search(/[\p{L}\p{N}]/u);
    if (at >= 0) return passageRanges(block, { start: start + at, end });
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
  const { quote, pieces } = excerptOf(
    block.fact.value ?? '',
    quotable(ground.sentence, ground.claims),
  );
  const kind = ground.says === 'agrees' ? 'likely' : 'contrary';
  const basis = basisOn(kind, { block, ranges: [...pieces] });
  return basis && { ...basis, quote };
}

/** Of more pieces of text the first are taken: flags around flags have each a piece less than the one before. */
const mostPieces = 1000;

/** Returns the words at places of the source, from the block that holds most of them. */
function taggedWords(locations: readonly Location[], segmentsAt: SegmentLookup): Words | null {
  const byBlock = new Map<PlacedBlock, TextRange[]>();
  let pieces = 0;
  for (const location of locations) {
    for (const segment of segmentsAt(location)) {
      if (pieces === mostPieces) break;
      if (!isWithin(segment, location)) continue;
      pieces += 1;
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

/** Finds the text block that the taxonomy pairs with the flag. */
function pairedBlock({ concept }: FlagAnswer, { blocks }: ContextText): PlacedBlock | null {
  const pair = concept === null ? null : (findConcept(concept)?.pair ?? null);
  return (pair !== null && blocks.find(({ fact }) => fact.concept === pair)) || null;
}

function wholeOf({ fact }: PlacedBlock): TextRange {
  return { start: 0, end: fact.value?.length ?? 0 };
}

/** Quotes adjacent ranges as one and puts ` … ` between the others. */
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
