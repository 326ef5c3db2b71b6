import type { CommonRun, Relation } from '@cydkit/dedupe';
import { counted, grouped } from '@cydkit/text';
import type { Report, ReportBlock } from '../report/report';
import { describePassages, percent } from '../wording/phrases';
import { addTo } from './group-values';

/** Which blocks repeat others, by their titles. */
export interface Duplication {
  /** The numbers, as sentences. */
  summary: string[];
  /** Groups of blocks with the same text, the first in the document first. */
  identical: string[][];
  /** Blocks (of identical ones, the first) with the longer blocks that contain them. */
  contained: { inner: string; outer: string[] }[];
  /** The same as a tree of wholes and parts. */
  outline: OutlineEntry[];
  /** Blocks that lie in no other but share words. */
  overlapping: Overlap[];
}

/** A block in the outline, where a whole comes before its parts. */
export interface OutlineEntry {
  /** 0 for a block that lies in no other. */
  depth: number;
  /** Its title and those of the blocks with the same text. */
  titles: string[];
  /** `passages 2 to 4 and 9` */
  passages: string;
  /** It is listed above, with its parts, as a part of another block. */
  again: boolean;
}

/** Two blocks that share words. */
export interface Overlap {
  one: string;
  other: string;
  /** `45 words`, `45 words in 2 runs` */
  shared: string;
}

/** Describes which blocks repeat others; `null` for a report without text blocks. */
export function duplicationOf(
  report: Report,
  titles: ReadonlyMap<string, string>,
): Duplication | null {
  const { blocks, relations } = report;
  if (blocks.length === 0) return null;
  const copies = copiesOf(relations);
  const holders = holdersOf(relations, copies);
  const titled = (id: string): string => titles.get(id) ?? id;
  return {
    summary: summarize(report),
    identical: [...copies.others].map(([first, others]) => [first, ...others].map(titled)),
    contained: [...holders].map(([inner, outer]) => ({
      inner: titled(inner),
      outer: [...outer].map(titled),
    })),
    outline: outlineOf(report, titled),
    overlapping: relations.flatMap((relation) => {
      const { kind, a, b } = relation;
      if (kind !== 'overlapping' || holders.has(a) || holders.has(b)) return [];
      if (copies.firstOf(a) !== a || copies.firstOf(b) !== b) return [];
      return [{ one: titled(a), other: titled(b), shared: describeShared(relation.runs) }];
    }),
  };
}

function summarize({ statistics, passages, moreRelations }: Report): string[] {
  const { blocks, characters, uniqueCharacters, redundancy } = statistics;
  const counts = `${counted(blocks, 'text block')}, ${counted(passages.length, 'passage')}.`;
  if (redundancy === 0) return [counts, 'No text is repeated.'];
  const repeated = grouped(characters - uniqueCharacters);
  return [
    counts,
    `${percent(redundancy)} of the text repeats other text: ${repeated} of ${grouped(characters)} characters (white space not counted).`,
    ...(moreRelations ? ['More pairs of text blocks repeat each other than are listed.'] : []),
  ];
}

function describeShared(runs: readonly CommonRun[]): string {
  const total = runs.reduce((sum, { words }) => sum + words, 0);
  const words = counted(total, 'word');
  return runs.length === 1 ? words : `${words} in ${counted(runs.length, 'run')}`;
}

/**
 * Returns the blocks that contain others or have copies, in the order of their first passages. A
 * block is listed under the smallest blocks that contain it, not under those around them.
 */
export function outlineOf(report: Report, titled: (id: string) => string): OutlineEntry[] {
  const copies = copiesOf(report.relations);
  const holders = holdersOf(report.relations, copies);
  const passagesOf = numberedPassages(report);
  const firstOf = ({ id }: ReportBlock): number => passagesOf.get(id)?.[0] ?? 0;
  const blocks = report.blocks.toSorted((a, b) => firstOf(a) - firstOf(b));
  const parts = partsOf(blocks, holders);

  const entries: OutlineEntry[] = [];
  const listed = new Set<string>();
  const isRoot = ({ id }: ReportBlock): boolean =>
    !holders.has(id) && copies.firstOf(id) === id && (parts.has(id) || copies.others.has(id));
  const waiting = blocks.filter(isRoot).map(({ id }) => ({ id, depth: 0 }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, depth } = next;
    entries.push({
      depth,
      titles: [id, ...(copies.others.get(id) ?? [])].map(titled),
      passages: describePassages(passagesOf.get(id) ?? []),
      again: listed.has(id),
    });
    if (!listed.has(id)) {
      for (const part of (parts.get(id) ?? []).toReversed()) {
        waiting.push({ id: part, depth: depth + 1 });
      }
    }
    listed.add(id);
  }
  return entries;
}

/** Returns the numbers of each block's passages, each once, in document order. */
function numberedPassages({ passages, blocks }: Report): Map<string, number[]> {
  const numbers = new Map(passages.map(({ id }, index) => [id, index + 1]));
  return new Map(
    blocks.map(({ id, passages: ids }) => {
      const own = new Set(ids.map((passage) => numbers.get(passage) ?? 0));
      return [id, [...own].sort((a, b) => a - b)];
    }),
  );
}

/** Blocks with the same text. */
interface Copies {
  /** Returns the first block with the same text, or the block itself. */
  firstOf: (id: string) => string;
  /** The other blocks of each group, by the first. */
  others: ReadonlyMap<string, string[]>;
}

/** Relies on the pairs of identical blocks being complete: the first is paired with all others. */
function copiesOf(relations: readonly Relation[]): Copies {
  const first = new Map<string, string>();
  const others = new Map<string, string[]>();
  for (const { kind, a, b } of relations) {
    if (kind !== 'identical' || first.has(a)) continue;
    first.set(b, a);
    addTo(others, a, b);
  }
  return { firstOf: (id) => first.get(id) ?? id, others };
}

/** Returns all blocks that contain a block; of identical ones, the first. */
function holdersOf(
  relations: readonly Relation[],
  { firstOf }: Copies,
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { kind, a, b } of relations) {
    if (kind !== 'contained') continue;
    const inner = firstOf(a);
    const found = holders.get(inner) ?? new Set();
    holders.set(inner, found.add(firstOf(b)));
  }
  return holders;
}

/** Returns the blocks directly inside each block, in the given order. */
function partsOf(
  blocks: readonly ReportBlock[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { id } of blocks) {
    const around = holders.get(id) ?? new Set();
    const indirect = new Set([...around].flatMap((holder) => [...(holders.get(holder) ?? [])]));
    for (const holder of around) if (!indirect.has(holder)) addTo(parts, holder, id);
  }
  return parts;
}
