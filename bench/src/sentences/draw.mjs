// Draws the places to label: `node bench/src/sentences/draw.mjs > drawn.tsv`. The procedure is
// described in bench/labels/sentences/README.md.
import { gapsOf, sizes } from './gaps.mjs';
import { checkOf, collapsedBlocks, columns, hashOf } from './places.mjs';

const seed = 'cyd-sentences-1';

/** For each stratum the distinct gaps, as ranks, and each company's gap of lowest rank. */
const strata = new Map(
  Object.keys(sizes).map((stratum) => [stratum, { ranks: new Set(), lowest: new Map() }]),
);
for (const block of collapsedBlocks()) {
  for (const gap of gapsOf(block.text)) {
    // 48 bits are exact in a number, and hardly any two gaps in the data share them.
    const rank = Number.parseInt(hashOf(block.text, gap, seed).slice(0, 12), 16);
    const { ranks, lowest } = strata.get(gap.stratum);
    if (ranks.has(rank)) continue;
    ranks.add(rank);
    if (rank < (lowest.get(block.cik)?.rank ?? Infinity)) {
      lowest.set(block.cik, { rank, block, gap });
    }
  }
}

const drawn = [...strata].flatMap(([stratum, { ranks, lowest }]) =>
  [...lowest.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, sizes[stratum])
    .map((place) => ({ ...place, stratum, of: ranks.size })),
);
// In an order that does not show the stratum, for the readers.
drawn.sort((a, b) => (a.rank % 997) - (b.rank % 997) || a.rank - b.rank);

console.log(columns.join('\t'));
for (const [index, { stratum, of, block, gap }] of drawn.entries()) {
  const place = [block.adsh, block.tag, block.row, gap.left, gap.right, checkOf(block.text, gap)];
  const unread = ['', '', ''];
  console.log([index + 1, stratum, of, ...place, ...unread].join('\t'));
}
