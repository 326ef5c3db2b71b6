import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readBlocks } from './blocks.mjs';

/** Columns of `pairs.tsv`: a place is a slice of the value of a fact. */
export const columns = [
  ...['pair', 'kind', 'relation', 'stratum'],
  ...['adshA', 'tagA', 'rowA', 'startA', 'endA'],
  ...['adshB', 'tagB', 'rowB', 'startB', 'endB'],
  ...['check', 'first', 'second', 'verdict', 'reason'],
];

const file = new URL('../../labels/near-duplicates/pairs.tsv', import.meta.url);

function isNear(verdict) {
  return verdict === 'near';
}

/** Returns the first digits of a hash of both texts, which shows whether the texts have changed. */
export function checkOf(a, b) {
  return createHash('sha256').update(`${a}\n${b}`).digest('hex').slice(0, 8);
}

/**
 * Reads the labeled pairs with their texts.
 *
 * @returns {{
 *   pair: number, kind: string, relation: string, bound: number,
 *   a: string, b: string, readings: boolean[], near: boolean, reason: string,
 * }[]} `bound`: upper bound of the stratum of bag-of-words similarity; `readings`: the verdicts of
 *   both readings; `near`: the final one.
 */
export function readPairs() {
  const texts = new Map(
    readBlocks().map(({ adsh, tag, row, text }) => [`${adsh} ${tag} ${row}`, text]),
  );
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
    const textOf = (side) => {
      const place = ['adsh', 'tag', 'row'].map((column) => row[column + side]).join(' ');
      return texts.get(place)?.slice(Number(row[`start${side}`]), Number(row[`end${side}`]));
    };
    const [a, b] = [textOf('A'), textOf('B')];
    if (a === undefined || b === undefined || checkOf(a, b) !== row.check) {
      throw new Error(`The data do not have the texts of pair ${row.pair}`);
    }
    return {
      ...{ pair: Number(row.pair), kind: row.kind, relation: row.relation },
      ...{ bound: Number(row.stratum), a, b, readings: [row.first, row.second].map(isNear) },
      ...{ near: isNear(row.verdict), reason: row.reason },
    };
  });
}
