import { item } from '../../structures/item';
import { type BlockTexts, wordCount } from '../blocks/block-texts';
import type { Statistics } from '../model';

/**
 * Counts blocks and characters: UTF-16 code units other than white space.
 *
 * @param overlapping the texts that overlap others
 * @param ofPassages the number of characters in all passages
 */
export function findStatistics(
  read: BlockTexts,
  overlapping: ReadonlySet<number>,
  ofPassages: number,
): Statistics {
  const { texts, textOf, blocksOf, wholes, contained, places } = read;
  const blocks = textOf.filter((text) => text >= 0).length;
  const inside = new Set(contained.map(({ inner }) => inner));
  const before = read.words.charactersBefore;
  const lengthOf = (text: number): number =>
    item(before, item(places.to, text)) - item(before, item(places.from, text));
  const characters = blocksOf.reduce(
    (sum, { length: copies }, text) => sum + lengthOf(text) * copies,
    0,
  );
  // A text without a word has no passage, but does not count as repeated.
  const wordless = wholes.filter((text) => wordCount(read, text) === 0);
  const uniqueCharacters = wordless.reduce((sum, text) => sum + lengthOf(text), ofPassages);
  return {
    blocks,
    identical: blocks - texts.length,
    contained: inside.size,
    overlapping: [...overlapping].filter((text) => !inside.has(text)).length,
    characters,
    uniqueCharacters,
    redundancy: characters === 0 ? 0 : 1 - uniqueCharacters / characters,
  };
}
