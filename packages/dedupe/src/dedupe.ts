import { readBlocks } from './exact/block-texts';
import { listOverlaps } from './exact/overlaps/overlap-relations';
import { findOverlaps } from './exact/overlaps/overlaps';
import { findCuts } from './exact/passages/cuts';
import { findDocumentOrder } from './exact/passages/document-order';
import { findPaths } from './exact/passages/paths';
import { findPieces } from './exact/passages/pieces';
import { writePassages } from './exact/passages/write-passages';
import { placeContained } from './exact/place-contained';
import { findNested } from './exact/ranges/nested-pieces';
import { findStatistics } from './exact/statistics';
import { listWholeRelations } from './exact/whole-relations';
import type { Block, DedupeOptions, Deduplication } from './model';

/**
 * Cuts blocks into passages, each piece of text once, and finds which blocks repeat each other.
 *
 * Text is compared with white space collapsed and nothing else folded, at word boundaries; a word
 * is a run of letters, marks, digits and underscores. Texts are cut where a sentence begins (a
 * paragraph, list item, row or heading, too) and where a block begins or ends, by its ranges or
 * because it lies in another one as a whole; a cut inside a sentence holds wherever the sentence
 * comes. Passages are the longest runs of these pieces that always come together. Time and memory
 * are linear in the text (times the logarithm of `minWords`) and in the relations, however the text
 * repeats itself.
 *
 * @throws {TypeError} where two blocks have one id, or a text is no string.
 * @throws {RangeError} where `minWords` is no integer of at least 1.
 */
export function dedupe(blocks: readonly Block[], options: DedupeOptions = {}): Deduplication {
  checkBlocks(blocks);
  const { minWords } = checkOptions(options);

  const found = readBlocks(blocks);
  const nesting = findNested(found);
  const read = { ...found, places: placeContained(found, nesting.placed, minWords) };

  const cuts = findCuts(read, nesting.pieces, minWords);
  const paths = findPaths(read, findPieces(read, cuts, minWords));
  const order = findDocumentOrder(read, paths, nesting.anchors);
  const { characters, ...written } = writePassages(read, paths, order);

  const overlaps = findOverlaps(read, minWords);
  return {
    ...written,
    relations: [...listWholeRelations(read), ...listOverlaps(read, overlaps)],
    statistics: findStatistics(read, overlaps, characters),
  };
}

const DEFAULT_MIN_WORDS = 8;

/** The options with their defaults; throws where the call is wrong. */
function checkOptions({ minWords = DEFAULT_MIN_WORDS }: DedupeOptions): {
  minWords: number;
} {
  if (!Number.isInteger(minWords) || minWords < 1) {
    throw new RangeError(`minWords must be an integer of at least 1, such as 8, not ${minWords}`);
  }
  return { minWords };
}

function checkBlocks(blocks: readonly Block[]): void {
  const ids = new Set<string>();
  for (const { id, text } of blocks) {
    if (typeof text !== 'string') {
      throw new TypeError(`the text of block ${JSON.stringify(id)} must be a string`);
    }
    if (ids.has(id)) throw new TypeError(`two blocks have the id ${JSON.stringify(id)}`);
    ids.add(id);
  }
}
