import { ints } from './arrays';
import type { Containment } from './containment/containment';
import { type DistinctTexts, NONE } from './distinct';
import type { Statistics } from './model';
import type { Overlap } from './overlaps/run';
import { item } from './pair-table';
import type { Paths } from './paths';
import type { Sequence } from './sequence';
import { GAP } from './tokens';

/** Characters are UTF-16 code units other than white space. */
export function findStatistics(
  { texts, textOf, blocksOf }: DistinctTexts,
  contained: readonly Containment[],
  overlaps: readonly Overlap[],
  sequence: Sequence,
  paths: Paths,
): Statistics {
  const blocks = textOf.reduce((sum, text) => sum + (text === NONE ? 0 : 1), 0);
  const inside = new Set(contained.map(({ inner }) => inner));
  const overlapping = new Set(overlaps.flatMap(({ one, other }) => [one, other]));
  const lengths = measurePassages(sequence, paths);
  let characters = 0;
  paths.paths.forEach(({ passages }, text) => {
    const copies = blocksOf[text]?.length ?? 0;
    for (const passage of passages) characters += item(lengths, passage) * copies;
  });
  const uniqueCharacters = lengths.reduce((sum, length) => sum + length, 0);
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

/** For each passage its characters; a gap between two tokens is one character of white space. */
function measurePassages(
  { symbols, starts, ends }: Sequence,
  { whole: { passages, cuts }, count }: Paths,
): Int32Array {
  const lengths = ints(count);
  passages.forEach((passage, index) => {
    if (lengths[passage] !== 0) return;
    const from = item(cuts, index);
    const to = item(cuts, index + 1);
    let length = item(ends, to - 1) - item(starts, from);
    for (let at = from + 1; at < to; at += 1) length -= item(symbols, at) & GAP;
    lengths[passage] = length;
  });
  return lengths;
}
