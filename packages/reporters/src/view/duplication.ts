import type { CommonRun } from '@cydkit/dedupe';
import { counted, grouped, percent } from '../numbers';
import type { Report } from '../report-model';
import { type OutlineEntry, outlineOf } from './outline';

/** Which blocks repeat others, by their titles. */
export interface Duplication {
  /** The numbers, as sentences. */
  summary: string[];
  /** Blocks with the same text, the first in the document first. */
  identical: string[][];
  /** A block, for identical ones the first, and the longer blocks that it lies in. */
  contained: { inner: string; outer: string[] }[];
  /** The same as a tree: wholes and their parts. */
  outline: OutlineEntry[];
  /** Blocks that lie in no other but share words. */
  overlapping: Overlap[];
}

export interface Overlap {
  one: string;
  other: string;
  /** `45 words`, `45 words in 2 runs` */
  shared: string;
}

export function duplicationOf(
  report: Report,
  titles: ReadonlyMap<string, string>,
): Duplication | null {
  if (report.blocks.length === 0) return null;
  const { classes, firstOf } = identicalBlocks(report);
  const titled = (id: string): string => titles.get(id) ?? id;

  const outers = new Map<string, Set<string>>();
  for (const { kind, a, b } of report.relations) {
    if (kind !== 'contained') continue;
    const inner = firstOf(a);
    const found = outers.get(inner);
    if (found === undefined) outers.set(inner, new Set([firstOf(b)]));
    else found.add(firstOf(b));
  }
  return {
    summary: summarise(report),
    identical: classes.map((ids) => ids.map(titled)),
    contained: [...outers].map(([inner, outer]) => ({
      inner: titled(inner),
      outer: [...outer].map(titled),
    })),
    outline: outlineOf(report, titles),
    overlapping: report.relations.flatMap((relation) => {
      const { kind, a, b } = relation;
      if (kind !== 'overlapping' || outers.has(a) || outers.has(b)) return [];
      if (firstOf(a) !== a || firstOf(b) !== b) return [];
      return [{ one: titled(a), other: titled(b), shared: describeShared(relation.runs) }];
    }),
  };
}

function describeShared(runs: readonly CommonRun[]): string {
  const words = counted(
    runs.reduce((sum, run) => sum + run.words, 0),
    'word',
  );
  return runs.length === 1 ? words : `${words} in ${counted(runs.length, 'run')}`;
}

/** `identical` is an equivalence and its pairs are complete: the first of a class is in a pair with every other. */
function identicalBlocks({ relations }: Report): {
  classes: string[][];
  firstOf: (id: string) => string;
} {
  const first = new Map<string, string>();
  const classes = new Map<string, string[]>();
  for (const { kind, a, b } of relations) {
    if (kind !== 'identical' || first.has(a)) continue;
    first.set(b, a);
    const ids = classes.get(a);
    if (ids === undefined) classes.set(a, [a, b]);
    else ids.push(b);
  }
  return { classes: [...classes.values()], firstOf: (id) => first.get(id) ?? id };
}

function summarise({ statistics, passages }: Report): string[] {
  const { blocks, characters, uniqueCharacters, redundancy } = statistics;
  const told = `${counted(blocks, 'text block')} told as ${counted(passages.length, 'passage')}.`;
  if (redundancy === 0) return [told, 'No text is repeated.'];
  const repeated = grouped(characters - uniqueCharacters);
  return [
    told,
    `${percent(redundancy)} of the text repeats other text: ${repeated} of ${grouped(characters)} characters (white space not counted).`,
  ];
}
