import { dedupe, type Passage } from '@cydkit/dedupe';
import { textBlocksOf } from '@cydkit/disclosure';
import type { Evidence, Finding, LintResult } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { titleOf } from '@cydkit/presentation/wording';
import { countLeading } from '@cydkit/text';

/** Findings about the same words. */
export interface PassageFindings {
  /** The words; `null` for findings about the whole filing or about what it lacks. */
  text: string | null;
  /** Short labels of the concepts that cover all of them. */
  titles: string[];
  findings: Finding[];
}

/**
 * Groups findings by the words that they concern: first those about the filing as a whole, then
 * passage by passage. Words are shown once, however many concepts cover them.
 */
export function byPassage({ filing, findings }: LintResult): PassageFindings[] {
  const whole: PassageFindings = { text: null, titles: [], findings: [] };
  const groups = new Map<string, PassageFindings & { order: number }>();
  const places = placesByBlock(findings.some(quoted) ? passagesOf(filing) : []);
  const covering = coveringBlocks();
  /** Any number of findings may be about words that any number of blocks contain. */
  const titlesAbout = new Map<string, string[]>();
  for (const finding of findings) {
    const evidence = quoted(finding);
    if (evidence === undefined) {
      whole.findings.push(finding);
      continue;
    }
    // A text without a word is in no passage.
    const concerned = extentsAt(places, evidence);
    const ids = concerned.map(({ passage: { id } }) => id);
    const about = ids.length > 0 ? ids.join(' ') : `fact ${evidence.fact}`;
    const several = blocksOf(finding, filing);
    const titles =
      several === null
        ? (titlesAbout.get(about) ?? titlesOf(covering(concerned, evidence), filing))
        : titlesOf(several, filing);
    if (several === null) titlesAbout.set(about, titles);
    const key = JSON.stringify([ids, titles]);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else {
      groups.set(key, {
        text: wordsOf(concerned, evidence, filing),
        titles,
        findings: [finding],
        order: concerned[0]?.order ?? Number.POSITIVE_INFINITY,
      });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => a.order - b.order);
  const all = [whole, ...sorted.map(({ text, titles, findings }) => ({ text, titles, findings }))];
  return all.filter((group) => group.findings.length > 0);
}

/** Returns the first evidence that quotes words of a text. */
function quoted({ evidence }: Finding): Evidence | undefined {
  return evidence.find(({ fact, span }) => fact !== null && span !== null);
}

/** Returns the passages of a filing; the ids of blocks are the indexes of their facts. */
function passagesOf(filing: Filing): Passage[] {
  const blocks = textBlocksOf(filing).map(({ index, fact: { segments: ranges }, text }) => ({
    id: String(index),
    text,
    ...(ranges && { ranges }),
  }));
  return dedupe(blocks).passages;
}

/** Where a passage is in a block: from its first place to its last. */
interface Extent {
  passage: Passage;
  /** Index of the passage in document order. */
  order: number;
  start: number;
  end: number;
}

/** One place of a passage. */
interface Place {
  start: number;
  end: number;
  extent: Extent;
}

/** Returns the places of passages in each block, in the order of its text. */
function placesByBlock(passages: readonly Passage[]): ReadonlyMap<string, Place[]> {
  const byBlock = new Map<string, Place[]>();
  for (const [order, passage] of passages.entries()) {
    for (const { block, start, end } of passage.occurrences) {
      const places = byBlock.get(block) ?? [];
      byBlock.set(block, places);
      const known = places.at(-1)?.extent;
      const extent = known?.passage === passage ? known : { passage, order, start, end };
      extent.start = Math.min(extent.start, start);
      extent.end = Math.max(extent.end, end);
      places.push({ start, end, extent });
    }
  }
  for (const places of byBlock.values()) places.sort((a, b) => a.start - b.start);
  return byBlock;
}

/**
 * Returns the passages that the quote touches, in document order; the first one of the block if it
 * touches none.
 */
function extentsAt(byBlock: ReadonlyMap<string, Place[]>, { fact, span }: Evidence): Extent[] {
  const places = byBlock.get(String(fact)) ?? [];
  const { start, end } = span ?? { start: 0, end: 0 };
  const touched = new Set<Extent>();
  // Places do not overlap.
  const first = countLeading(places, (place) => place.end <= start);
  for (let at = first; at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.start >= end) break;
    touched.add(place.extent);
  }
  const inOrder = [...touched].sort((a, b) => a.order - b.order);
  return inOrder.length > 0 ? inOrder : firstOf(places);
}

function firstOf([first, ...others]: readonly Place[]): Extent[] {
  if (first === undefined) return [];
  return [
    others.reduce(
      (least, { extent }) => (extent.order < least.order ? extent : least),
      first.extent,
    ),
  ];
}

/** Returns the blocks of a finding about several, such as one about the same words in two blocks. */
function blocksOf({ evidence }: Finding, { facts }: Filing): string[] | null {
  const blocks = evidence.flatMap(({ fact }) =>
    fact !== null && facts[fact]?.type === 'textBlock' ? [String(fact)] : [],
  );
  return new Set(blocks).size > 1 ? blocks : null;
}

/**
 * Returns a function that finds the blocks that contain all of the passages; without any, the quoted
 * one. Starts from the passage in the fewest blocks: many may be in all blocks of a filing.
 */
function coveringBlocks(): (concerned: readonly Extent[], evidence: Evidence) => string[] {
  const blocksOf = new Map<Passage, ReadonlySet<string>>();
  const contains = (passage: Passage, block: string): boolean => {
    const blocks = blocksOf.get(passage) ?? new Set(passage.blocks);
    blocksOf.set(passage, blocks);
    return blocks.has(block);
  };
  return (concerned, { fact }) => {
    const passages = concerned.map(({ passage }) => passage);
    const [first, ...others] = passages.sort((a, b) => a.blocks.length - b.blocks.length);
    if (first === undefined) return [String(fact)];
    return first.blocks.filter((block) => others.every((other) => contains(other, block)));
  };
}

/** Returns the text of a block from the first of the passages to the last. */
function wordsOf(
  concerned: readonly Extent[],
  { fact, quote }: Evidence,
  { facts }: Filing,
): string {
  const { value } = facts[fact ?? -1] ?? {};
  if (typeof value !== 'string' || concerned.length === 0) return quote ?? '';
  return value.slice(
    concerned.reduce((least, { start }) => Math.min(least, start), value.length),
    concerned.reduce((most, { end }) => Math.max(most, end), 0),
  );
}

function titlesOf(blocks: readonly string[], { facts }: Filing): string[] {
  const titles = blocks.flatMap((id) => {
    const fact = facts[Number(id)];
    return fact === undefined ? [] : [titleOf(fact)];
  });
  return [...new Set(titles)];
}
