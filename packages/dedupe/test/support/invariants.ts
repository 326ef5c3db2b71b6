import type { Block, Deduplication, Relation } from '@cydkit/dedupe';
import { collapse, isWord, runsOf, squeeze, tokensOf } from './oracle';

/** Each function returns what is wrong, so that a failing test shows it. */

const index = <T extends { id: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((each) => [each.id, each]));

export function brokenBlocks(blocks: readonly Block[], result: Deduplication): string[] {
  const passages = index(result.passages);
  return result.blocks.flatMap(({ id, passages: ids }, at) => {
    const block = blocks[at];
    const rebuilt = ids.map((each) => passages.get(each)?.text ?? '?').join('');
    const same = block?.id === id && squeeze(rebuilt) === squeeze(block.text);
    return same ? [] : [id];
  });
}

export function brokenOccurrences(blocks: readonly Block[], result: Deduplication): string[] {
  const byId = index(blocks);
  const broken: string[] = [];
  const covered = new Map<string, number>();
  for (const { id, text, occurrences, blocks: cover } of result.passages) {
    const first = occurrences[0];
    const slices = occurrences.map(({ block, start, end }) => {
      covered.set(block, (covered.get(block) ?? 0) + end - start);
      return byId.get(block)?.text.slice(start, end);
    });
    if (first === undefined || slices[0] !== text || text.trim() !== text) broken.push(id);
    if (slices.some((slice) => collapse(slice ?? '?') !== collapse(text))) broken.push(id);
    if (cover.join() !== [...new Set(occurrences.map(({ block }) => block))].join())
      broken.push(id);
  }
  for (const { id, passages } of result.blocks) {
    const listed = result.passages.flatMap((passage) =>
      passage.occurrences.filter(({ block }) => block === id).map(() => passage.id),
    );
    if (listed.sort().join() !== [...passages].sort().join()) broken.push(id);
  }
  return broken;
}

const sentenceEnd = /[.!?][)\]}"'”’»]*\s/;

/**
 * Equal runs of `minWords` words must be the same tokens of the same passages. Only where a
 * sentence ends inside the run may the cuts differ; but a run inside one passage stands nowhere else.
 */
export function runsToldTwice(
  blocks: readonly Block[],
  result: Deduplication,
  minWords: number,
): string[] {
  const passages = index(result.passages);
  const places = new Map<string, Set<string>>();
  const inside = new Set<string>();
  result.blocks.forEach(({ passages: ids }, at) => {
    const tokens = ids.flatMap((id, order) =>
      tokensOf(passages.get(id)?.text ?? '').map((_, offset) => ({ id, order, offset })),
    );
    for (const run of runsOf(blocks[at]?.text ?? '', minWords)) {
      const place = run.tokens.map((token) => `${tokens[token]?.id}:${tokens[token]?.offset}`);
      const orders = new Set(run.tokens.map((token) => tokens[token]?.order));
      places.set(run.text, (places.get(run.text) ?? new Set()).add(place.join()));
      if (orders.size === 1) inside.add(run.text);
    }
  });
  return [...places].flatMap(([text, { size }]) => {
    const free = sentenceEnd.test(text) && !inside.has(text);
    return size === 1 || free ? [] : [text];
  });
}

/**
 * Neighbours that always stand together, with the same white space between, are no two passages;
 * unless a sentence ends between them, for a cut may have been moved there.
 */
export function needlessCuts(blocks: readonly Block[], result: Deduplication): string[] {
  const byId = index(blocks);
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const sentences = new Set<string>();
  const note = (side: Map<string, Set<string>>, key: string, value: string): void => {
    side.set(key, (side.get(key) ?? new Set()).add(value));
  };
  for (const { id, passages } of result.blocks) {
    const ends = result.passages
      .flatMap((passage) => passage.occurrences.filter(({ block }) => block === id))
      .sort((a, b) => a.start - b.start);
    passages.forEach((passage, at) => {
      const next = ends[at + 1];
      const text = byId.get(id)?.text.slice(0, next?.start) ?? '';
      const gap = next === undefined ? '' : text.slice(ends[at]?.end);
      if (sentenceEnd.test(text.slice(Math.max(0, (ends[at]?.end ?? 0) - 9))))
        sentences.add(passage);
      note(after, passage, `${passages[at + 1] ?? 'end'}${gap === '' ? '' : ' '}`);
      note(before, passage, passages[at - 1] ?? 'start');
    });
  }
  return [...after].flatMap(([passage, nexts]) => {
    const next = [...nexts][0]?.trim() ?? 'end';
    const together = nexts.size === 1 && next !== 'end' && before.get(next)?.size === 1;
    return together && !sentences.has(passage) ? [`${passage} ${next}`] : [];
  });
}

/** A contained block is a run of passages of its container: of all from `minWords` words, else of one. */
export function containersNotCut(
  blocks: readonly Block[],
  result: Deduplication,
  minWords: number,
): string[] {
  const paths = index(result.blocks);
  const pathOf = (id: string): string => `,${paths.get(id)?.passages.join()},`;
  return blocks.flatMap(({ id, text }) => {
    const containers = result.relations.filter(({ kind, a }) => kind === 'contained' && a === id);
    const cut = containers.filter(({ b }) => pathOf(b).includes(pathOf(id)));
    const long = tokensOf(text).filter(isWord).length >= minWords;
    const fine = long
      ? cut.length === containers.length
      : containers.length === 0 || cut.length > 0;
    return fine ? [] : [id];
  });
}

/**
 * Where the blocks that lie in no other agree about an order, the passages are in it: each block's
 * passages follow each other by their first places in it.
 */
export function passagesOutOfOrder({ passages, blocks, relations }: Deduplication): string[] {
  const inside = new Set(relations.flatMap(({ kind, a }) => (kind === 'contained' ? a : [])));
  const edges = blocks
    .filter(({ id }) => !inside.has(id))
    .flatMap(({ passages: path }) => {
      const firsts = [...new Set(path)];
      return firsts.slice(1).map((id, index) => [firsts[index] ?? '', id] as const);
    });
  if (hasCycle(edges)) return [];
  const order = new Map(passages.map(({ id }, at) => [id, at]));
  return edges
    .filter(([before, after]) => (order.get(before) ?? 0) >= (order.get(after) ?? 0))
    .map((edge) => edge.join(' '));
}

function hasCycle(edges: readonly (readonly [string, string])[]): boolean {
  let left = [...edges];
  for (;;) {
    const targets = new Set(left.map(([, to]) => to));
    const rest = left.filter(([from]) => targets.has(from));
    if (rest.length === left.length) return rest.length > 0;
    left = rest;
  }
}

/**
 * All of a result that must not depend on the order of the blocks. It is all but: the numbers and
 * the order of passages; which of several copies gives a passage its white space; the order of
 * lists; and which of two identical or overlapping blocks is `a`.
 */
export function withoutOrder({ statistics, relations, passages, blocks }: Deduplication): unknown {
  const told = new Map(
    passages.map(({ id, text, occurrences }) => {
      const places = occurrences.map(({ block, start, end }) => `${block} ${start} ${end}`);
      return [id, [collapse(text), ...places.sort()].join('|')];
    }),
  );
  return {
    statistics,
    relations: relations.map(relationWithoutOrder).sort(),
    passages: [...told.values()].sort(),
    blocks: blocks
      .map(({ id, passages: path }) => [id, ...path.map((each) => told.get(each))])
      .sort(),
  };
}

function relationWithoutOrder(relation: Relation): string {
  const { kind, a, b } = relation;
  const runs = kind === 'overlapping' ? relation.runs : [];
  const swap = kind !== 'contained' && a > b;
  const told = runs.map((run) => {
    const [first, second] = swap ? [run.b, run.a] : [run.a, run.b];
    return `${run.words} ${first.start}-${first.end} ${second.start}-${second.end}`;
  });
  return [kind, ...(swap ? [b, a] : [a, b]), ...told.sort()].join();
}
