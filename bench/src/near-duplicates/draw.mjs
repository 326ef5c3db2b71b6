// Draws the pairs to label: `node bench/src/near-duplicates/draw.mjs > drawn.tsv`. The procedure
// is described in bench/labels/near-duplicates/README.md.
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
const quotas = {
  sentence: { 'same filing': 48, 'same company': 48, 'other company': 72 },
  block: { 'same company': 24, 'other company': 48 },
};
const lengths = { sentence: [6, 80], block: [20, 250] };

/** xorshift32 */
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
  for (let at = list.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

/** Distinct texts, each at its first place, as sets of words. */
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

function* drawKind(kind, blocks, next) {
  const units = unitsOf(kind, blocks);
  const index = new Map();
  units.forEach(({ bag }, unit) => {
    for (const word of bag) append(index, word, unit);
  });
  const left = new Map();
  for (const [relation, quota] of Object.entries(quotas[kind])) {
    for (const [bound, twelfths] of strata) {
      left.set(`${relation} ${bound}`, Math.round((quota * twelfths) / 12));
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
    for (const word of a.bag) for (const unit of index.get(word)) common[unit]++;
    common.forEach((both, unit) => {
      const b = units[unit];
      if (unit === anchor || !isFree(b.block)) return;
      const bagSimilarity = both / (a.bag.length + b.bag.length - both);
      const [bound] = strata.find(([upper]) => bagSimilarity < upper) ?? [1];
      const cell = `${relationOf(a.block, b.block)} ${bound}`;
      if ((left.get(cell) ?? 0) > 0) append(cells, cell, unit);
    });
    if (cells.size === 0) continue;
    // The cell that lacks most, so that the rare ones are not starved by the common.
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

const blocks = readBlocks();
const next = random(20_250_101);
const pairs = Object.keys(quotas).flatMap((kind) => [...drawKind(kind, blocks, next)]);
console.log(columns.join('\t'));
shuffle(pairs, next).forEach(({ kind, cell, a, b }, index) => {
  const stratum = cell.split(' ');
  const bound = stratum.pop();
  const cells = [index + 1, kind, stratum.join(' '), bound, ...place(a), ...place(b)];
  console.log([...cells, checkOf(textOf(a), textOf(b)), '', ''].join('\t'));
});
