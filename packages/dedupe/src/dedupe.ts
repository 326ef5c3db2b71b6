import { createBlockTokens } from './block-tokens';
import { checkBlocks, checkOptions } from './check';
import { uniteTokens } from './classes';
import { findContained } from './containment/containment';
import { findDistinct } from './distinct';
import { findDocumentOrder } from './document-order';
import { mendFragments } from './fragments';
import { layOut } from './layout';
import type { Block, DedupeOptions, Deduplication } from './model';
import { tellOverlaps } from './overlap-relations';
import { findOverlaps } from './overlaps/overlaps';
import { tellPassages } from './passages';
import { findPaths } from './paths';
import { findRelations } from './relations';
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
  const contained = findContained(distinct.texts);
  const layout = layOut(distinct, contained);
  const { sequence, words } = layout;
  const tokensOf = createBlockTokens(blocks, distinct, layout);

  const united = uniteTokens(blocks, distinct, contained, layout, tokensOf, minWords);
  const { classes, places, anchors } = united;
  const exact = findPaths(sequence, classes, places);
  const overlaps = findOverlaps(distinct.texts, contained, sequence, words, exact, minWords);
  const paths = mendFragments(sequence, exact, minWords);
  const order = findDocumentOrder(blocks, distinct, paths, contained, anchors, tokensOf);

  return {
    ...tellPassages(blocks, distinct, paths, order, tokensOf),
    relations: [
      ...findRelations(blocks, distinct, contained),
      ...tellOverlaps(blocks, distinct, overlaps, words, places, tokensOf),
    ],
    statistics: findStatistics(distinct, contained, overlaps, sequence, paths),
  };
}
