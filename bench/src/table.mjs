/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} ms
 * @property {number} [bytes] What was gone through in that time; gives MB/s.
 * @property {{ value: number, of: string }} [ratio] Printed as `2.1 × of`.
 * @property {Goal} [goal] For the ratio.
 *
 * @typedef {{ text: string, reachedBy: (ratio: number) => boolean }} Goal
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {Row[]} rows
 * @property {string[]} [notes] What was left out, and why.
 * @property {string[]} [wrong] Results that differ; with any, the section's times are void.
 */

/** @returns {Goal} */
export const atLeast = (bound) => ({ text: `≥ ${bound} ×`, reachedBy: (ratio) => ratio >= bound });
/** @returns {Goal} */
export const atMost = (bound) => ({ text: `≤ ${bound} ×`, reachedBy: (ratio) => ratio <= bound });

const head = ['', 'median', 'MB/s', 'ratio', 'goal'];

/** @param {Section} section */
export function render({ title, rows, notes = [], wrong = [] }) {
  const lines = ['', title, ...notes.map((note) => `  note: ${note}`)];
  if (wrong.length > 0) {
    return [...lines, '  VOID, the results differ:', ...wrong.map((one) => `    ${one}`)].join(
      '\n',
    );
  }
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  // Words to the left, numbers to the right.
  const line = ([what, ...rest]) =>
    `  ${what.padEnd(widths[0])}${rest.map((cell, i) => `  ${align(cell, i + 1, widths)}`).join('')}`;
  return [...lines, ...(rows.length > 0 ? cells.map(line) : [])]
    .map((one) => one.trimEnd())
    .join('\n');
}

function align(cell, column, widths) {
  return column <= 2 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
}

/** @param {Row} row */
function cellsOf({ what, ms, bytes, ratio, goal }) {
  return [
    what,
    `${digits(ms)} ms`,
    bytes === undefined ? '' : digits(bytes / 1e3 / ms),
    ratio ? `${digits(ratio.value)} × ${ratio.of}` : '',
    ratio && goal ? `${goal.text} ${goal.reachedBy(ratio.value) ? 'reached' : 'missed'}` : '',
  ];
}

/** Three digits say all that such a measurement knows. */
function digits(number) {
  return number >= 100 ? String(Math.round(number)) : number.toPrecision(3);
}
