/**
 * The plain texts that tools make of an EDGAR viewer page (`R*.htm`): the facts in presentation
 * order, with or without what the page hides.
 */
import { textOf } from '../tree.mjs';
import { definitionLines } from './definitions.mjs';

/** Shape A: each table cell is `|` and its text; the definitions that the page hides come last. */
export function dump({ title, columns: [{ length, date }], rows }) {
  const lines = ['|', title, ...(length ? [`|${length}`, date] : [`|${date}`])];
  for (const row of rows) {
    lines.push(`|${row.label}`);
    if (row.kind === 'fact') lines.push(`|${shown(row.cells[0])}`);
  }
  const definitions = rows.flatMap(({ concept }) => ['|X', ...definitionLines(concept)]);
  return `${[...lines, ...definitions].join('\n')}\n`;
}

/** Shape B: shape D under a line with the document's place in the submission. */
export function dumpWithHeader(page) {
  const { number } = page;
  return `XML ${number} R${number}.htm IDEA: XBRL DOCUMENT v3.25.4\n${dumpOfLines(page)}`;
}

/** Shape D: a label and its value share a line, unless the value begins with a paragraph. */
export function dumpOfLines({ title, columns: [{ length, date }], rows }) {
  const lines = rows.map(({ label, cells: [fact] }) => {
    if (fact === undefined) return `${label} \u00a0 `;
    const value = shown(fact);
    return value.startsWith('\n') ? `${label}${value}` : `${label} ${value}`;
  });
  return `${[title, ...(length ? [length] : []), date, ...lines].join('\n')}\n`;
}

/** Shape C: a Markdown table, a line for each row of the page. */
export function markdownTable({ title, columns: [{ length, date }], rows }) {
  const line = (...cells) => `| ${cells.join(' | ')} |`;
  const head = length
    ? [line(title, length), line('---', '---'), line('', date)]
    : [line(title, date), line('---', '---')];
  const body = rows.map(({ label, cells: [fact] }) =>
    line(
      label,
      fact === undefined ? '' : shown(fact).trim().replaceAll('\n', ' ').replaceAll('|', '\\|'),
    ),
  );
  return `${[...head, ...body].join('\n')}\n`;
}

/** `true`; the text of a part of a paragraph; for blocks a line break and a line for each. */
function shown(fact) {
  if (!fact.isMarkup) return fact.value;
  const text = textOf(fact.pieces);
  const lines = text.split('\n').map((line) => line.trim());
  return `${text.startsWith('\n') ? '\n' : ''}${lines.filter(Boolean).join('\n')}`;
}
