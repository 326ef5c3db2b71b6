// Draws the pairs to label: `node bench/src/near-duplicates/draw.mjs > drawn.tsv`. The procedure
// is described in bench/labels/near-duplicates/README.md.
//
// The first three sets were used to choose the measure of near-duplicates; the fourth scores it.
import { readBlocks } from './blocks.mjs';
import { checkOf, columns } from './pairs.mjs';
import { sentencesOf } from './sentences.mjs';

/** Upper bounds of the strata of bag-of-words similarity, and twelfths of the pairs in each. */
const strata = [
  [0.3, 1],
  [0.5, 2],
  [0.6, 1.5],
  [0.7, 1.5],
  [0.8, 1.5],
  [0.9, 1.5],
  [1, 3],
];
const sets = [
  {
    seed: 20_250_101,
    quotas: {
      sentence: { 'same filing': 48, 'same company': 48, 'other company': 72 },
      block: { 'same company': 24, 'other company': 48 },
    },
  },
  {
    seed: 20_250_102,
    quotas: {
      sentence: { 'same filing': 24, 'same company': 24, 'other company': 36 },
      block: { 'same company': 12, 'other company': 24 },
    },
  },
  {
    seed: 20_250_103,
    quotas: {
      sentence: { 'same filing': 36, 'same company': 36, 'other company': 48 },
      block: { 'same company': 24, 'other company': 36 },
    },
  },
  {
    seed: 20_250_104,
    quotas: {
      sentence: { 'same filing': 48, 'same company': 48, 'other company': 96 },
      block: { 'same company': 24, 'other company': 72 },
    },
  },
];
const lengths = { sentence: [6, 80], block: [20, 250] };

/** Returns a random number generator (xorshift32). */
function random(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function shuffle(list, next) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = next(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

/** Returns distinct texts, each at its first place, as sets of words. */
function unitsOf(kind, blocks) {
  const units = new Map();
  for (const block of blocks) {
    const whole = [{ start: 0, end: block.text.length }];
    for (const { start, end } of kind === 'block' ? whole : sentencesOf(block.text)) {
      const words =
        block.text
          .slice(start, end)
          .toLowerCase()
          .match(/[a-z0-9]+/g) ?? [];
      const [least, most] = lengths[kind];
      if (words.length < least || words.length > most) continue;
      const key = words.join(' ');
      if (!units.has(key)) units.set(key, { block, start, end, bag: [...new Set(words)] });
    }
  }
  return [...units.values()];
}

function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function relationOf(a, b) {
  if (a.adsh === b.adsh) return 'same filing';
  return a.cik === b.cik ? 'same company' : 'other company';
}

/** Draws pairs of one kind. */
function* drawKind(kind, quota, blocks, next) {
  const units = unitsOf(kind, blocks);
  const index = new Map();
  units.forEach(({ bag }, unit) => {
    for (const word of bag) append(index, word, unit);
  });
  const left = new Map();
  for (const [relation, count] of Object.entries(quota)) {
    for (const [bound, twelfths] of strata) {
      left.set(`${relation} ${bound}`, Math.round((count * twelfths) / 12));
    }
  }
  const used = new Map();
  const isFree = ({ cik }) => (used.get(cik) ?? 0) < 2;
  for (const anchor of shuffle([...units.keys()], next)) {
    if ([...left.values()].every((count) => count === 0)) return;
    const a = units[anchor];
    if (!isFree(a.block)) continue;
    const cells = new Map();
    const common = new Uint16Array(units.length);
    for (const word of a.bag) for (const unit of index.get(word)) common[unit] += 1;
    common.forEach((both, unit) => {
      const b = units[unit];
      if (unit === anchor || !isFree(b.block)) return;
      const bagSimilarity = both / (a.bag.length + b.bag.length - both);
      const [bound] = strata.find(([upper]) => bagSimilarity < upper) ?? [1];
      const cell = `${relationOf(a.block, b.block)} ${bound}`;
      if ((left.get(cell) ?? 0) > 0) append(cells, cell, unit);
    });
    if (cells.size === 0) continue;
    // Take the rarest cell, so that common ones do not starve it.
    const [cell, partners] = [...cells].sort(
      ([one, { length: a }], [other, { length: b }]) => a - b || left.get(other) - left.get(one),
    )[0];
    const b = units[partners[next(partners.length)]];
    left.set(cell, left.get(cell) - 1);
    for (const { cik } of [a.block, b.block]) used.set(cik, (used.get(cik) ?? 0) + 1);
    yield { kind, cell, a, b };
  }
}

const place = ({ block: { adsh, tag, row }, start, end }) => [adsh, tag, row, start, end];
const textOf = ({ block: { text }, start, end }) => text.slice(start, end);

console.log(columns.join('\t'));
let number = 0;
let blocks = readBlocks();
for (const { seed, quotas } of sets) {
  const next = random(seed);
  const pairs = Object.keys(quotas).flatMap((kind) => [
    ...drawKind(kind, quotas[kind], blocks, next),
  ]);
  for (const { kind, cell, a, b } of shuffle(pairs, next)) {
    number += 1;
    const stratum = cell.split(' ');
    const bound = stratum.pop();
    const cells = [number, kind, stratum.join(' '), bound, ...place(a), ...place(b)];
    const unread = ['', '', '', ''];
    console.log([...cells, checkOf(textOf(a), textOf(b)), ...unread].join('\t'));
  }
  // No company is in two sets, so that nothing learned from one set applies to the next.
  const taken = new Set(pairs.flatMap(({ a, b }) => [a.block.cik, b.block.cik]));
  blocks = blocks.filter(({ cik }) => !taken.has(cik));
}
