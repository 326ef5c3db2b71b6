import { item } from '../../structures/item';
import { MinHeap } from '../../structures/min-heap';
import { bytes, ints } from '../../structures/typed-arrays';
import type { BlockTexts } from '../blocks/block-texts';
import type { Containment } from '../blocks/contained-texts';
import { NONE } from '../blocks/distinct-texts';
import type { Block } from '../model';
import { createSourceMap, type SourcePlace } from '../ranges/source-map';
import type { Anchor } from '../ranges/source-spans';
import type { PassageLayout } from './unite-pieces';

/** The blocks and the passages, by their numbers, in document order. */
export interface DocumentOrder {
  /** The indices of the blocks that have text. */
  blocks: number[];
  passages: ArrayLike<number>;
}

/** Orders blocks and passages by the source if every block with text has ranges, else by the texts. */
export function orderPassages(
  read: BlockTexts,
  layout: PassageLayout,
  anchors: readonly Anchor[][],
): DocumentOrder {
  const { blocks, textOf, contained } = read;
  const withText = [...blocks.keys()].filter((block) => textOf[block] !== NONE);
  const hasSource = withText.every((block) => (blocks[block]?.ranges ?? []).length > 0);
  return hasSource
    ? sourceOrder(read, withText, layout, anchors)
    : { blocks: withText, passages: readingOrder(layout, contained) };
}

/**
 * Puts a passage where its first occurrence is. Two that begin at the same place (in a source with
 * coarse units, or because blocks disagree about the text there) keep the order in which the blocks,
 * outer ones first, have them.
 */
function sourceOrder(
  { blocks, textOf, places, tokensOf }: BlockTexts,
  withText: readonly number[],
  layout: PassageLayout,
  anchors: readonly Anchor[][],
): DocumentOrder {
  const documents = rankDocuments(blocks);
  const compare = (a: SourcePlace, b: SourcePlace): number =>
    (documents.get(a.document) ?? 0) - (documents.get(b.document) ?? 0) || a.position - b.position;

  const placed = withText.map((block) => {
    const tokens = tokensOf(block);
    const placeOf = createSourceMap(blocks[block] ?? { id: '', text: '' }, anchors[block] ?? []);
    return {
      block,
      tokens,
      placeOf,
      start: placeOf(tokens.start(0)),
      end: placeOf(tokens.end(tokens.count - 1)),
    };
  });
  placed.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end));

  const firsts: (SourcePlace | undefined)[] = new Array(layout.count).fill(undefined);
  const order: number[] = [];
  for (const { block, tokens, placeOf } of placed) {
    const text = item(textOf, block);
    const { passages, starts } = layout.texts[text] ?? { passages: [], starts: [] };
    for (let at = 0; at < passages.length; at += 1) {
      const passage = item(passages, at);
      const place = placeOf(tokens.start(item(starts, at) - item(places.from, text)));
      const first = firsts[passage];
      if (first === undefined) order.push(passage);
      if (first === undefined || compare(place, first) < 0) firsts[passage] = place;
    }
  }
  const nowhere: SourcePlace = { document: null, position: 0 };
  order.sort((a, b) => compare(firsts[a] ?? nowhere, firsts[b] ?? nowhere));
  return { blocks: placed.map(({ block }) => block), passages: order };
}

function rankDocuments(blocks: readonly Block[]): Map<string | null, number> {
  const ranks = new Map<string | null, number>();
  for (const { ranges = [] } of blocks) {
    for (const { document = null } of ranges) {
      if (!ranks.has(document)) ranks.set(document, ranks.size);
    }
  }
  return ranks;
}

/**
 * Orders passages so that they read like the texts. If a passage occurs several times in a text, its
 * first place counts. A text inside another adds nothing, because the outer one has its passages, too.
 * Where the texts disagree, as few as possible are contradicted; where they say nothing, the passage
 * that appears first comes first (passages are numbered that way).
 *
 *     one text of the passages 0 1 2 1 3     0 1 2 3, not 0 2 1 3
 */
export function readingOrder(
  { texts, count }: PassageLayout,
  contained: readonly Containment[],
): Int32Array {
  const inside = new Set(contained.map(({ inner }) => inner));
  /** How many texts have one passage right after another. */
  const next = Array.from({ length: count }, () => new Map<number, number>());
  const waiting = ints(count);
  texts.forEach(({ passages }, text) => {
    if (inside.has(text)) return;
    let before: Map<number, number> | undefined;
    for (const passage of new Set(passages)) {
      if (before !== undefined) waiting[passage] = item(waiting, passage) + 1;
      before?.set(passage, (before.get(passage) ?? 0) + 1);
      before = next[passage];
    }
  });

  const ready = new MinHeap();
  for (let passage = 0; passage < count; passage += 1) {
    if (waiting[passage] === 0) ready.push(passage);
  }
  const order = ints(count);
  const done = bytes(count);
  let oldest = 0;
  for (let place = 0; place < count; place += 1) {
    while (done[oldest] === 1) oldest += 1;
    // Where all remaining passages wait for each other, contradict the fewest texts.
    const taken = ready.pop() ?? leastWaiting(waiting, done, oldest);
    done[taken] = 1;
    order[place] = taken;
    for (const [to, following] of next[taken] ?? []) {
      waiting[to] = item(waiting, to) - following;
      if (waiting[to] === 0 && done[to] === 0) ready.push(to);
    }
  }
  return order;
}

/** How many of the oldest passages are considered, so that cycles do not cost quadratic time. */
const LOOK_AHEAD = 64;

function leastWaiting(waiting: Int32Array, done: Uint8Array, oldest: number): number {
  let least = oldest;
  const end = Math.min(waiting.length, oldest + LOOK_AHEAD);
  for (let passage = oldest + 1; passage < end; passage += 1) {
    if (done[passage] === 0 && item(waiting, passage) < item(waiting, least)) least = passage;
  }
  return least;
}
