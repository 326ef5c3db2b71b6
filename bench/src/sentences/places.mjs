import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readBlocks } from '../near-duplicates/blocks.mjs';

/** Columns of `places.tsv`. */
export const columns = [
  ...['place', 'stratum', 'of', 'adsh', 'tag', 'row', 'left', 'right', 'check'],
  ...['first', 'second', 'verdict'],
];

const file = new URL('../../labels/sentences/places.tsv', import.meta.url);

/**
 * @typedef {import('../near-duplicates/blocks.mjs').TextBlock} TextBlock
 *
 * @typedef {'end' | 'inside' | 'unsure'} Verdict Says if a sentence, heading or item ends there.
 *
 * @typedef {object} Place A gap between two words, with its verdict.
 * @property {number} place Number, from 1.
 * @property {import('./gaps.mjs').Stratum} stratum
 * @property {number} weight The number of distinct gaps in the data that it represents.
 * @property {string} text The block that it is in.
 * @property {number} left End of the word before, in UTF-16 code units of `text`.
 * @property {number} right Start of the word after.
 * @property {Verdict} first Of the first reading.
 * @property {Verdict} second Of the second.
 * @property {Verdict} verdict The final one.
 */

/**
 * Returns text blocks with white space collapsed and the two entities that the data have decoded. The
 * rule must not change with the library, or the places would move, too.
 *
 * @returns {TextBlock[]}
 */
export function collapsedBlocks() {
  return readBlocks().map((block) => ({ ...block, text: collapse(block.text) }));
}

function collapse(text) {
  return text.replaceAll('&amp;', '&').replaceAll('&#62;', '>').replace(/\s+/gu, ' ').trim();
}

const reach = 40;

/** Returns a hash of the gap and what is around it: equal hashes in two blocks mean the same gap. */
export function hashOf(text, { left, right }, seed = '') {
  const before = text.slice(Math.max(0, left - reach), left);
  const after = text.slice(right, right + reach);
  const around = [seed, before, text.slice(left, right), after].join('\n');
  return createHash('sha256').update(around).digest('hex');
}

/** Returns the first digits of the hash, which shows whether the text has changed. */
export function checkOf(text, gap) {
  return hashOf(text, gap).slice(0, 8);
}

/** @returns {Place[]} */
export function readPlaces() {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
  const keyOf = ({ adsh, tag, row }) => `${adsh} ${tag} ${row}`;
  const texts = new Map(collapsedBlocks().map((block) => [keyOf(block), block.text]));
  return rows.map((row) => {
    const text = texts.get(keyOf(row));
    const gap = { left: Number(row.left), right: Number(row.right) };
    if (text === undefined || checkOf(text, gap) !== row.check) {
      throw new Error(`The data do not have the text of place ${row.place}`);
    }
    const { stratum, first, second, verdict } = row;
    const drawn = rows.filter((other) => other.stratum === stratum).length;
    const weight = Number(row.of) / drawn;
    return { place: Number(row.place), stratum, weight, text, ...gap, first, second, verdict };
  });
}
