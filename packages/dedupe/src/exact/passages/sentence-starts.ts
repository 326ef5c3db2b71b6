import { sentenceSpans } from '@cydkit/text';
import { lowerBound } from '../../structures/binary-search';
import { bytes, item } from '../../structures/typed-arrays';
import type { BlockTexts } from '../block-texts';
import { tokenFrom } from '../block-tokens';
import { NONE } from '../distinct-texts';

/**
 * For each word 1 where a sentence begins with it, else 0: a sentence, heading, list item or row in
 * any block that has the word. Lines count where a block has some: copies of a text may differ in
 * them, and what is one line here is two there.
 */
export function findSentenceStarts(read: BlockTexts): Uint8Array {
  const { blocks, textOf, blocksOf, texts, wholes, sequence, words, places } = read;
  const starts = bytes(words.at.length);
  const mark = (position: number): void => {
    const word = item(words.before, position);
    if (word < starts.length) starts[word] = 1;
  };
  const hasLines = (block: number): boolean => blocks[block]?.text.includes('\n') ?? false;

  wholes.forEach((text, index) => {
    const [from, to] = [item(sequence.begins, index), item(sequence.begins, index + 1)];
    mark(from);
    if (blocksOf[text]?.every(hasLines)) return;
    let at = from;
    for (const { start } of sentenceSpans(texts[text] ?? '')) {
      at = lowerBound(sequence.starts, start, at, to);
      mark(at);
    }
  });
  blocks.forEach(({ text }, block) => {
    const number = item(textOf, block);
    if (number === NONE || !hasLines(block)) return;
    const tokens = read.tokensOf(block);
    const from = item(places.from, number);
    for (const { start } of sentenceSpans(text)) {
      const token = tokenFrom(tokens, start);
      // Where a block begins inside a sentence, it says so itself; its lines say nothing about it.
      if (token > 0) mark(from + token);
    }
  });
  return starts;
}
