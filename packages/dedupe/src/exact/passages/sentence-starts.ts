import { sentenceSpans } from '@cydkit/text';
import { bytes, item } from '../../structures/typed-arrays';
import { type BlockTexts, wordCount } from '../block-texts';
import { tokenFrom } from '../block-tokens';
import { NONE } from '../distinct-texts';

/**
 * For each word 1 where a sentence begins with it, else 0: a sentence, heading, list item or row in
 * any block that has the word. Copies of a text may differ in their lines, and what is one line here
 * is two there.
 */
export function findSentenceStarts(read: BlockTexts): Uint8Array {
  const { blocks, textOf, wholes, words, places } = read;
  const starts = bytes(words.at.length);
  const mark = (position: number): void => {
    const word = item(words.before, position);
    if (word < starts.length) starts[word] = 1;
  };
  const isWhole = bytes(places.from.length);
  for (const text of wholes) {
    isWhole[text] = 1;
    if (wordCount(read, text) > 0) mark(item(places.from, text));
  }

  const done = new Set<string>();
  blocks.forEach(({ text }, block) => {
    const number = item(textOf, block);
    // Without lines of its own, a text has the sentences of the one around it.
    if (number === NONE || (isWhole[number] === 0 && !text.includes('\n')) || done.has(text))
      return;
    done.add(text);
    const tokens = read.tokensOf(block);
    const from = item(places.from, number);
    let token = 0;
    for (const { start } of sentenceSpans(text)) {
      token = tokenFrom(tokens, start, token);
      // Where a block begins inside a sentence, its own lines say nothing about that.
      if (token > 0) mark(from + token);
    }
  });
  return starts;
}
