import type { Block } from '../../model';
import { item } from '../../structures/typed-arrays';
import type { BlockTexts } from '../block-texts';
import { NONE } from '../distinct-texts';
import { createSourceMap, type SourcePlace } from '../ranges/source-map';
import type { Anchor } from '../ranges/spans';
import type { Paths } from './paths';
import { readingOrder } from './reading-order';

export interface DocumentOrder {
  /** Indices of the blocks that have text. */
  blocks: number[];
  passages: ArrayLike<number>;
}

/** By the source where every block with text has ranges, else by the texts themselves. */
export function findDocumentOrder(
  read: BlockTexts,
  paths: Paths,
  anchors: readonly Anchor[][],
): DocumentOrder {
  const { blocks, textOf, contained } = read;
  const withText = [...blocks.keys()].filter((block) => textOf[block] !== NONE);
  const hasSource = withText.every((block) => (blocks[block]?.ranges ?? []).length > 0);
  return hasSource
    ? sourceOrder(read, withText, paths, anchors)
    : { blocks: withText, passages: readingOrder(paths, contained) };
}

/**
 * A passage comes where its first occurrence is. Two that begin at the same place (a source
 * whose units are coarse, or blocks that disagree about the text there) keep the order in which
 * the blocks, outer ones first, have them.
 */
function sourceOrder(
  { blocks, textOf, places, tokensOf }: BlockTexts,
  withText: readonly number[],
  { paths, count }: Paths,
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

  const firsts: (SourcePlace | undefined)[] = new Array(count).fill(undefined);
  const order: number[] = [];
  for (const { block, tokens, placeOf } of placed) {
    const text = item(textOf, block);
    const { passages, starts } = paths[text] ?? { passages: [], starts: [] };
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
