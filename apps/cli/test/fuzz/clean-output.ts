import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';

/** Bidirectional controls and marks, and tags: they show text in another order, or not at all. */
const unseen = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u;

/** Controls but for line feeds, and carriage returns before them. */
const controls = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/;

/** What a GitHub workflow takes for a command: `::` at the start of a line, `##[` anywhere. */
const workflowCommand = /^[^\S\n]*::|##\[/m;

/** Commands that are our own output. */
const annotation = /^::(?:error|warning|notice)(?: [^\n]*?)?::/gm;

/** A cell that a spreadsheet takes for a formula. */
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Finds in output, or in messages, what a terminal, a log or a spreadsheet would obey. */
export function uncleanOutput(writer: string, text: string): Problem[] {
  const own = writer.endsWith('github') ? text.replaceAll(annotation, '') : text;
  const rules: readonly [string, number][] = [
    ['no control characters', own.search(controls)],
    ['no characters that reorder or hide text', own.search(unseen)],
    ['no workflow commands', own.search(workflowCommand)],
  ];
  const found = rules.flatMap(([rule, at]) => {
    const detail = JSON.stringify(own.slice(Math.max(0, at - 60), at + 60));
    return at === -1 ? [] : [{ rule: `${writer} has ${rule}`, detail: `${at}: ${detail}` }];
  });
  return writer.endsWith('csv') ? [...found, ...brokenTable(writer, text)] : found;
}

function brokenTable(writer: string, text: string): Problem[] {
  const [head = [], ...rows] = recordsOf(text);
  const uneven = rows.find((row) => row.length !== head.length);
  const bad = rows.flat().find((cell) => formula.test(cell));
  return [
    ...(uneven ? [{ rule: `${writer} has rows of one length`, detail: uneven.join('|') }] : []),
    ...(bad === undefined ? [] : [{ rule: `${writer} has no formula`, detail: bad.slice(0, 200) }]),
  ];
}

/** Reads comma-separated values (RFC 4180). */
function recordsOf(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)) {
    record.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
