import type { Containment } from './containment';
import { type DistinctTexts, NONE } from './distinct';
import type { Statistics } from './model';
import { item } from './pair-table';
import type { Paths } from './paths';

/** Characters are UTF-16 code units other than white space. */
export function findStatistics(
  { texts, textOf, tokensOf, blocksOf }: DistinctTexts,
  contained: readonly Containment[],
  { paths, count }: Paths,
): Statistics {
  const blocks = textOf.reduce((sum, text) => sum + (text === NONE ? 0 : 1), 0);
  const told = new Uint8Array(count);
  let characters = 0;
  let uniqueCharacters = 0;
  paths.forEach(({ passages, cuts }, text) => {
    const copies = blocksOf[text] ?? [];
    const { starts, ends } = tokensOf[copies[0] ?? 0] ?? { starts: [], ends: [] };
    passages.forEach((passage, at) => {
      let length = 0;
      for (let token = item(cuts, at); token < item(cuts, at + 1); token += 1) {
        length += item(ends, token) - item(starts, token);
      }
      characters += length * copies.length;
      if (told[passage] === 0) uniqueCharacters += length;
      told[passage] = 1;
    });
  });
  return {
    blocks,
    identical: blocks - texts.length,
    contained: new Set(contained.map(({ inner }) => inner)).size,
    characters,
    uniqueCharacters,
    redundancy: characters === 0 ? 0 : 1 - uniqueCharacters / characters,
  };
}
