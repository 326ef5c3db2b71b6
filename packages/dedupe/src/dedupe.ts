import { readBlocks } from './exact/blocks/block-texts';
import type { Block, DedupeOptions, Deduplication } from './exact/model';
import { findCuts } from './exact/passages/find-cuts';
import { orderPassages } from './exact/passages/passage-order';
import { findPassages } from './exact/passages/unite-pieces';
import { writePassages } from './exact/passages/write-passages';
import { findNesting, placeContained } from './exact/ranges/nested-pieces';
import { findOverlaps } from './exact/relations/find-overlaps';
import { listOverlaps, listWholeRelations } from './exact/relations/list-relations';
import { findStatistics } from './exact/relations/statistics';

/**
 * Cuts blocks into passages, so that each piece of text is listed once, and finds which blocks
 * repeat each other.
 *
 * Texts are compared with white space collapsed and nothing else folded, at word boundaries; a word
 * is a run of letters, marks, digits and underscores. A text is cut where a sentence begins (also a
 * paragraph, list item, row or heading) and where a block begins or ends, because its ranges say so
 * or because all of it lies in another block. A cut inside a sentence applies wherever that sentence
 * occurs. Passages are the longest runs of the resulting pieces that always occur together. Time and
 * memory are linear in the text (times the logarithm of `minWords`), however much the text repeats
 * itself.
 *
 * @throws {TypeError} if `blocks` is no list, two blocks have the same id, or a text is not a string.
 * @throws {RangeError} if `minWords` is not an integer of at least 1.
 */
export function dedupe(blocks: readonly Block[], options: DedupeOptions = {}): Deduplication {
  checkBlocks(blocks);
  const { minWords } = checkOptions(options);

  // Which distinct texts there are, which contain which, and where the source nests them.
  const found = readBlocks(blocks);
  const nesting = findNesting(found);
  const read = { ...found, places: placeContained(found, nesting.placed, minWords) };

  // Passages: cut the texts, join the pieces that always occur together, order them, write them.
  const cuts = findCuts(read, nesting.pieces, minWords);
  const layout = findPassages(read, cuts, minWords);
  const order = orderPassages(read, layout, nesting.anchors);
  const { characters, ...written } = writePassages(read, layout, order);

  // Relations between the blocks.
  const shared = findOverlaps(read, minWords);
  const whole = listWholeRelations(read);
  const partial = listOverlaps(read, shared.overlaps);
  const isComplete = shared.isComplete && whole.isComplete && partial.isComplete;
  return {
    ...written,
    relations: [...whole.relations, ...partial.relations],
    ...(!isComplete && { moreRelations: true }),
    statistics: findStatistics(read, shared.texts, characters),
  };
}

const defaultMinWords = 8;

/** Returns the options with their defaults; throws if one is out of range. */
function checkOptions({ minWords = defaultMinWords }: DedupeOptions): {
  minWords: number;
} {
  if (!Number.isInteger(minWords) || minWords < 1) {
    throw new RangeError(`minWords must be an integer of at least 1, such as 8, not ${minWords}`);
  }
  return { minWords };
}

function checkBlocks(blocks: readonly Block[]): void {
  if (!Array.isArray(blocks)) throw new TypeError('The blocks must be a list of { id, text }');
  const ids = new Set<string>();
  for (const { id, text } of blocks) {
    if (typeof text !== 'string') {
      throw new TypeError(`The text of block ${JSON.stringify(id)} must be a string`);
    }
    if (ids.has(id)) throw new TypeError(`Two blocks have the id ${JSON.stringify(id)}`);
    ids.add(id);
  }
}
