import { checkBlocks, checkOptions } from './check';
import { uniteTokens } from './classes';
import { findContained } from './containment';
import { findDistinct } from './distinct';
import { findDocumentOrder } from './document-order';
import { mendFragments } from './fragments';
import type { Block, DedupeOptions, Deduplication } from './model';
import { tellPassages } from './passages';
import { findPaths } from './paths';
import { findRelations } from './relations';
import { joinTexts } from './sequence';
import { findStatistics } from './statistics';

/**
 * Tells every piece of text once.
 *
 * Text is compared with white space collapsed and nothing else folded, at word boundaries; a word
 * is a run of letters, marks, digits and underscores. Blocks are cut into passages where the
 * source nests them, where one contains another, and around shared runs of `minWords` words; the
 * passages are the longest pieces that these cuts allow, and begin and end with sentences where a
 * shared run only happens to take in a few words of the next. Time and memory are linear in the text
 * (times the logarithm of `minWords`) and in the relations, however the text repeats itself.
 *
 * @throws {TypeError} where two blocks have one id, or a text is no string.
 * @throws {RangeError} where `minWords` is no integer of at least 1.
 */
export function dedupe(blocks: readonly Block[], options: DedupeOptions = {}): Deduplication {
  checkBlocks(blocks);
  const { minWords } = checkOptions(options);

  const distinct = findDistinct(blocks);
  const contained = findContained(distinct.trie);
  const sequence = joinTexts(distinct.texts);
  const { classes, anchors } = uniteTokens(blocks, distinct, sequence, contained, minWords);
  const paths = mendFragments(sequence, findPaths(sequence, classes), minWords);
  const order = findDocumentOrder(blocks, distinct, paths, contained, anchors);

  return {
    ...tellPassages(blocks, distinct, paths, order),
    relations: findRelations(blocks, distinct, contained),
    statistics: findStatistics(distinct, contained, paths),
  };
}
