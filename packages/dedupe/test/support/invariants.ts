import { type Block, type Deduplication, joinPassages, type Relation } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import { collapse, isWord, squeeze, tokensOf, wordsOf } from './oracle';

/** Each function returns what is wrong, so that a failing test shows it. */

function index<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

/** Rebuilds each block from its passages, without white space. */
export function rebuilt(result: Deduplication): Map<string, string> {
  const passages = index(result.passages);
  const textOf = (id: string): string => passages.get(id)?.text ?? '?';
  return new Map(result.blocks.map((block) => [block.id, squeeze(joinPassages(block, textOf))]));
}

export function brokenBlocks(blocks: readonly Block[], result: Deduplication): string[] {
  const texts = rebuilt(result);
  return blocks.flatMap(({ id, text }, at) => {
    const same = result.blocks[at]?.id === id && texts.get(id) === squeeze(text);
    return same ? [] : [id];
  });
}

function wordless(text: string): boolean {
  return !tokensOf(text).some(isWord);
}
/** Returns a text from its first to its last word. */
function core(text: string): string {
  return collapse(text).replace(/^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, '');
}

/** True for a text with a stop of the sentence before, or a bracket of the one after. */
function hasStraySign(text: string): boolean {
  return /^[.,;:!?…)\]}”’»]|[([{“‘«]$/u.test(text);
}

/** Occurrences must cover each block once from end to end, and have the text of their passage. */
export function brokenOccurrences(blocks: readonly Block[], result: Deduplication): string[] {
  const byId = index(blocks);
  const broken: string[] = [];
  const covered = new Map<string, string>();
  for (const { id, text, occurrences, blocks: cover } of result.passages) {
    const slices = occurrences.map(({ block, start, end }) => {
      const slice = byId.get(block)?.text.slice(start, end) ?? '?';
      covered.set(block, (covered.get(block) ?? '') + squeeze(slice));
      return slice;
    });
    if (slices[0] !== text || text.trim() !== text || wordless(text)) broken.push(id);
    if (slices.some((slice) => core(slice) !== core(text))) broken.push(id);
    const fuller = slices.filter((slice) => squeeze(slice).length > squeeze(text).length);
    if (fuller.some((slice) => !hasStraySign(slice))) broken.push(id);
    const inBlocks = new Set(occurrences.map(({ block }) => block));
    if ([...cover].sort().join() !== [...inBlocks].sort().join()) broken.push(id);
  }
  for (const { id, text } of blocks) {
    const length = wordless(text) ? 0 : squeeze(text).length;
    if ((covered.get(id) ?? '').length !== length) broken.push(id);
  }
  for (const { id, passages } of result.blocks) {
    const listed = result.passages.flatMap((passage) =>
      passage.occurrences.filter(({ block }) => block === id).map(() => passage.id),
    );
    if (listed.sort().join() !== [...passages].sort().join()) broken.push(id);
  }
  return broken;
}

/** Returns where the passages of a block are in it, in order. */
function occurrencesIn(result: Deduplication, block: string) {
  return result.passages
    .flatMap(({ id, occurrences }) => occurrences.map((each) => ({ passage: id, ...each })))
    .filter((each) => each.block === block)
    .sort((a, b) => a.start - b.start);
}

/**
 * Returns cuts inside a sentence that no block explains. A cut is explained where a sentence starts
 * and where a block begins or ends in the text. Then the same place is explained in an equal sentence,
 * and in a block around or inside.
 */
export function cutsWithoutReason(blocks: readonly Block[], result: Deduplication): string[] {
  const texts = blocks.map(({ text }) => ({ text, words: wordsOf(text) }));
  const cuts = texts.map(() => new Set<number>([0]));
  const links: { one: number; from: number; other: number; to: number; words: number }[] = [];
  const starts = texts.map(({ text, words }) => {
    const found = sentenceSpans(text).map(({ start }) =>
      words.findIndex((each) => each.start >= start),
    );
    return new Set(found.filter((word) => word >= 0));
  });
  texts.forEach((outer, one) => {
    texts.forEach((inner, other) => {
      if (one === other || inner.words.length === 0) return;
      for (const from of placesOf(inner, outer)) {
        cuts[one]?.add(from).add(from + inner.words.length);
        links.push({ one, from, other, to: 0, words: inner.words.length });
        // A copy may have lines where this one has none.
        if (!inner.text.includes('\n')) continue;
        for (const start of starts[other] ?? []) starts[one]?.add(from + start);
      }
    });
  });
  const sentences = new Map<string, { text: number; word: number }>();
  texts.forEach(({ text, words }, one) => {
    const ordered = [...(starts[one] ?? []), words.length].sort((a, b) => a - b);
    for (const [index, from] of ordered.entries()) {
      cuts[one]?.add(from);
      for (const to of ordered.slice(index + 1, index + 40)) {
        const key = core(text.slice(words[from]?.start, words[to - 1]?.end));
        const known = sentences.get(key);
        if (known === undefined) sentences.set(key, { text: one, word: from });
        else links.push({ one, from, other: known.text, to: known.word, words: to - from });
      }
    }
  });
  for (let grown = true; grown; ) {
    grown = false;
    for (const { one, from, other, to, words } of links) {
      for (let word = 0; word < words; word += 1) {
        const [a, b] = [cuts[one], cuts[other]];
        if (a?.has(from + word) === b?.has(to + word)) continue;
        a?.add(from + word);
        b?.add(to + word);
        grown = true;
      }
    }
  }
  return blocks.flatMap(({ id, text }, block) =>
    occurrencesIn(result, id)
      .filter(({ start }) => {
        const word = texts[block]?.words.findIndex((each) => each.start >= start) ?? 0;
        return cuts[block]?.has(word) !== true;
      })
      .map(({ start }) => `${id}: ${text.slice(start, start + 40)}`),
  );
}

/** Returns the words of `outer` at which `inner` begins, at word boundaries. */
function placesOf(
  inner: { text: string },
  outer: { text: string; words: readonly { start: number }[] },
): number[] {
  const [short, long] = [collapse(inner.text), collapse(outer.text)];
  const starts = wordsOf(long).map(({ start }) => start);
  const lead = wordsOf(short)[0]?.start ?? 0;
  return starts.flatMap((start, word) => {
    const [from, to] = [start - lead, start - lead + short.length];
    const border = (at: number): boolean =>
      !/[\p{L}\p{M}\p{N}_]$/u.test(long.slice(0, at)) ||
      !/^[\p{L}\p{M}\p{N}_]/u.test(long.slice(at));
    return from >= 0 && long.slice(from, to) === short && border(from) && border(to) ? [word] : [];
  });
}

/** Neighbors that always occur together, with the same signs between, must be one passage. */
export function needlessCuts(blocks: readonly Block[], result: Deduplication): string[] {
  const byId = index(blocks);
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const note = (side: Map<string, Set<string>>, key: string, value: string): void => {
    side.set(key, (side.get(key) ?? new Set()).add(value));
  };
  for (const { id, passages } of result.blocks) {
    const text = byId.get(id)?.text ?? '';
    const places = occurrencesIn(result, id);
    passages.forEach((passage, at) => {
      const next = places[at + 1];
      const tail = text.slice(places[at]?.start, next?.end);
      const gap = collapse(tail)
        .match(/[^\p{L}\p{M}\p{N}_]+/gu)
        ?.join('|');
      note(after, passage, `${passages[at + 1] ?? 'end'} ${next === undefined ? '' : gap}`);
      note(before, passage, passages[at - 1] ?? 'start');
    });
  }
  return [...after].flatMap(([passage, nexts]) => {
    const next = [...nexts][0]?.split(' ')[0] ?? 'end';
    const together = nexts.size === 1 && next !== 'end' && before.get(next)?.size === 1;
    return together ? [`${passage} ${next}`] : [];
  });
}

/**
 * A contained block must be a run of passages of its container: of each if it has `minWords` words, else
 * of one.
 */
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
    if (wordless(text)) return [];
    const long = tokensOf(text).filter(isWord).length >= minWords;
    const fine = long
      ? cut.length === containers.length
      : containers.length === 0 || cut.length > 0;
    return fine ? [] : [id];
  });
}

/**
 * If the blocks that lie in no other agree on an order, the passages must be in it: each block's
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
 * Returns everything in a result that must not depend on the order of the blocks: all but the numbers
 * and the order of passages, which of several copies gives a passage its white space and signs, the
 * order of lists, and which of two identical or overlapping blocks is `a`.
 */
export function withoutOrder({ statistics, relations, passages, blocks }: Deduplication): unknown {
  const contents = new Map(
    passages.map(({ id, text, occurrences }) => {
      const places = occurrences.map(({ block, start, end }) => `${block} ${start} ${end}`);
      return [id, [core(text), ...places.sort()].join('|')];
    }),
  );
  return {
    statistics,
    relations: relations.map(relationWithoutOrder).sort(),
    passages: [...contents.values()].sort(),
    blocks: blocks
      .map(({ id, passages: path }) => [id, ...path.map((each) => contents.get(each))])
      .sort(),
  };
}

function relationWithoutOrder(relation: Relation): string {
  const { kind, a, b } = relation;
  const runs = kind === 'overlapping' ? relation.runs : [];
  const swap = kind !== 'contained' && a > b;
  const places = runs.map((run) => {
    const [first, second] = swap ? [run.b, run.a] : [run.a, run.b];
    return `${run.words} ${first.start}-${first.end} ${second.start}-${second.end}`;
  });
  return [kind, ...(swap ? [b, a] : [a, b]), ...places.sort()].join();
}
