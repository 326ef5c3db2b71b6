/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} [ms]
 * @property {number} [bytes] The bytes processed in that time; gives MB/s.
 * @property {number} [peak] The peak of resident memory, in MB.
 * @property {{ value: number, of: string }} [ratio] Printed as `2.1 × of`.
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {Row[]} rows
 * @property {Partial<Record<import('./goals.mjs').GoalKey, number>>} [values] For the goals.
 * @property {string[]} [notes] What was left out, and why.
 * @property {string[]} [wrong] Results that differ; if there are any, the section's times are void.
 */

const head = ['', 'median', 'MB/s', 'memory', 'ratio'];

/** @param {Section} section */
export function render({ title, rows, notes = [], wrong = [] }) {
  const lines = ['', title, ...notes.map((note) => `  note: ${note}`)];
  if (wrong.length > 0) {
    lines.push('  VOID, wrong results:');
    for (const one of wrong) lines.push(`    ${one}`);
  } else if (rows.length > 0) {
    for (const line of table([head, ...rows.map(cellsOf)])) lines.push(line);
  }
  return lines.join('\n');
}

/** @param {Row} row */
function cellsOf({ what, ms, bytes, peak, ratio }) {
  return [
    what,
    ms === undefined ? '' : `${digits(ms)} ms`,
    bytes === undefined ? '' : digits(bytes / 1e3 / ms),
    peak === undefined ? '' : `${digits(peak)} MB`,
    ratio ? `${digits(ratio.value)} × ${ratio.of}` : '',
  ];
}

/**
 * Returns lines of aligned cells: words to the left, numbers to the right. A column without cells below
 * its head is left out.
 *
 * @param {string[][]} rows The first one is the head.
 */
export function table([first, ...rows]) {
  const used = first.map((_, column) => rows.some((row) => row[column] !== ''));
  const kept = [first, ...rows].map((row) => row.filter((_, column) => used[column]));
  const columns = kept[0].map((_, column) => kept.map((row) => row[column]));
  const widths = columns.map((cells) =>
    cells.reduce((most, cell) => Math.max(most, cell.length), 0),
  );
  const isNumber = columns.map(([, ...cells]) =>
    cells.every((cell) => /^(-?\d\S*( \S+)?|)$/.test(cell)),
  );
  return kept.map((row) =>
    row
      .map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .reduce((line, cell) => `${line}  ${cell}`, '')
      .trimEnd(),
  );
}

/** Formats a number with three digits, the precision of such a measurement. */
export function digits(number) {
  return Math.abs(number) >= 100 ? String(Math.round(number)) : number.toPrecision(3);
}
