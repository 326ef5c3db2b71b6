import type { Relation } from '@cydkit/dedupe';
import type { Report, ReportBlock } from '../report-model';
import { describePassages } from './passage-numbers';

/** A block in the outline of those that hold others: a whole stands above its parts. */
export interface OutlineEntry {
  /** 0 for a block that lies in no other. */
  depth: number;
  /** Its title, and those of the blocks with the same text. */
  titles: string[];
  /** `passages 2 to 4 and 9` */
  passages: string;
  /** It stands above already, as a part of another block, and its own parts with it. */
  again: boolean;
}

/**
 * The blocks that hold others or have copies, in the order of their first passages, each under the ones that hold it.
 * What holds a block indirectly is not told again: a block stands under the smallest ones around.
 */
export function outlineOf(report: Report, titles: ReadonlyMap<string, string>): OutlineEntry[] {
  const copies = copiesOf(report.relations);
  const holders = holdersOf(report.relations, copies.firstOf);
  const passagesOf = numberedPassages(report);
  const firstOf = ({ id }: ReportBlock): number => passagesOf.get(id)?.[0] ?? 0;
  const blocks = report.blocks.toSorted((a, b) => firstOf(a) - firstOf(b));
  const parts = partsOf(blocks, holders);

  const entries: OutlineEntry[] = [];
  const told = new Set<string>();
  const isTold = ({ id }: ReportBlock): boolean =>
    !holders.has(id) && copies.firstOf(id) === id && (parts.has(id) || copies.others.has(id));
  const waiting = blocks.filter(isTold).map(({ id }) => ({ id, depth: 0 }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, depth } = next;
    entries.push({
      depth,
      titles: [id, ...(copies.others.get(id) ?? [])].map((each) => titles.get(each) ?? each),
      passages: describePassages(passagesOf.get(id) ?? []),
      again: told.has(id),
    });
    if (!told.has(id)) {
      for (const part of (parts.get(id) ?? []).toReversed())
        waiting.push({ id: part, depth: depth + 1 });
    }
    told.add(id);
  }
  return entries;
}

/** For each block the numbers of its passages, each once, in the order of the document. */
function numberedPassages({ passages, blocks }: Report): Map<string, number[]> {
  const numbers = new Map(passages.map(({ id }, index) => [id, index + 1]));
  return new Map(
    blocks.map(({ id, passages: ids }) => {
      const own = new Set(ids.map((passage) => numbers.get(passage) ?? 0));
      return [id, [...own].sort((a, b) => a - b)];
    }),
  );
}

/** `identical` is an equivalence and its pairs are complete: each of a class is in a pair with the first. */
function copiesOf(relations: readonly Relation[]): {
  firstOf: (id: string) => string;
  others: ReadonlyMap<string, string[]>;
} {
  const first = new Map<string, string>();
  const others = new Map<string, string[]>();
  for (const { kind, a, b } of relations) {
    if (kind !== 'identical' || first.has(a)) continue;
    first.set(b, a);
    others.set(a, [...(others.get(a) ?? []), b]);
  }
  return { firstOf: (id) => first.get(id) ?? id, others };
}

/** For each block all that hold it; of identical ones the first. */
function holdersOf(
  relations: readonly Relation[],
  firstOf: (id: string) => string,
): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { kind, a, b } of relations) {
    if (kind !== 'contained') continue;
    const inner = firstOf(a);
    const found = holders.get(inner) ?? new Set();
    holders.set(inner, found.add(firstOf(b)));
  }
  return holders;
}

/** For each block those that it holds while nothing between them does, in the given order. */
function partsOf(
  blocks: readonly ReportBlock[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { id } of blocks) {
    const around = holders.get(id) ?? new Set();
    const indirect = new Set([...around].flatMap((holder) => [...(holders.get(holder) ?? [])]));
    for (const holder of around) {
      if (!indirect.has(holder)) parts.set(holder, [...(parts.get(holder) ?? []), id]);
    }
  }
  return parts;
}
