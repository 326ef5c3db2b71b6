import { digits, table } from './table.mjs';

/** @typedef {{ text: string, unit: string, reachedBy: (value: number) => boolean }} Bound */

/** @returns {Bound} */
function atLeast(bound, unit) {
  return {
    text: `≥ ${bound} ${unit}`,
    unit,
    reachedBy: (value) => value >= bound,
  };
}
/** @returns {Bound} */
export function atMost(bound, unit) {
  return {
    text: `≤ ${bound} ${unit}`,
    unit,
    reachedBy: (value) => value <= bound,
  };
}

/** Our goals. The measures give the values, by these keys. */
const goals = {
  cheerio: ['parse, against cheerio', atLeast(30, '×')],
  lxml: ['parse, against lxml', atLeast(12, '×')],
  saxes: ['parse, against saxes', atLeast(12, '×')],
  pass: ["parse ÷ one indexOf('cyd:') pass", atMost(2.2, '×')],
  wellFormedCheerio: ['parse with wellFormed, against cheerio', atLeast(12, '×')],
  wellFormedLxml: ['parse with wellFormed, against lxml', atLeast(4, '×')],
  reading: ['reading and parse ÷ reading into one buffer', atMost(6, '×')],
  without: ['parse of a file without the namespace', atLeast(1.5, 'GB/s')],
  report: ['cyd report of a viewer page ÷ empty Node', atMost(3, '×')],
  processTime: ['cyd parse of the largest file − empty Node', atMost(50, 'ms')],
  processPeak: ['… its peak memory − that of empty Node', atMost(25, 'MB')],
  minhash: ['signatures, against npm minhash', atLeast(20, '×')],
  nearTime: ['clusters of near-duplicates of all notes', atMost(4, 's')],
  nearPeak: ['… peak memory, with the notes', atMost(350, 'MB')],
  nearGrowth: ['… time for each block, of all ÷ of a tenth', atMost(2, '×')],
  nearHostile: ['… time for each character, of hostile texts ÷ of notes', atMost(2, '×')],
  workers: ['cyd parse --jobs 2, against --jobs 1, once they run', atLeast(1.7, '×')],
  map: ['passages and relations within all filings', atMost(2, 's')],
  mapRatio: ['… ÷ collapsing their white space', atMost(3, '×')],
  notesPeak: ['cyd parse of 2 GB of notes, peak memory', atMost(300, 'MB')],
};

/** @typedef {keyof typeof goals} GoalKey */

/**
 * @param {Partial<Record<string, number>>} values The results of this run, by the keys of the goals.
 * @param {Record<string, [string, Bound]>} ours Default: those of parser and deduplication.
 */
export function renderGoals(values, ours = goals) {
  const rows = Object.entries(ours).map(([key, [what, bound]]) => {
    const value = values[key];
    if (value === undefined) return [what, bound.text, '', 'not measured'];
    const verdict = bound.reachedBy(value) ? 'reached' : 'missed';
    return [what, bound.text, `${digits(value)} ${bound.unit}`, verdict];
  });
  return ['', 'Goals', ...table([['', 'goal', 'this run', ''], ...rows])].join('\n');
}
