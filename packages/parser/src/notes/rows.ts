import { Byte } from '../bytes/search';
import type { Member } from '../containers/member';
import type { Diagnostics } from '../diagnostics';
import { type Columns, Row, readHeader, trimLineEnd } from './columns';
import { wholeLines } from './lines';

/**
 * The rows of a small table, one after the other. What is wrong with the table goes to
 * `diagnostics`.
 */
export async function* readRows<Name extends string>(
  table: Member,
  diagnostics: Diagnostics,
  required: readonly Name[],
  optional: readonly Name[] = [],
): AsyncGenerator<Row<Name>> {
  const { name: document } = table;
  const at = (start: number, length: number) => ({
    location: { document, start, end: start + length },
  });
  const pieces = table.open((code, args) => diagnostics.add(code, args, at(0, 0)));
  let columns: Columns<Name> | null = null;
  for await (const { bytes, offset, cut } of wholeLines(pieces)) {
    if (cut) {
      diagnostics.add('notes-line-too-long', {}, at(offset, bytes.length));
      continue;
    }
    for (let start = 0; start < bytes.length; ) {
      const end = lineEnd(bytes, start);
      const line = trimLineEnd(bytes.subarray(start, end));
      const place = at(offset + start, line.length);
      start = end;
      if (columns === null) {
        columns = readHeader(line, required, optional);
        if (columns !== null) continue;
        diagnostics.add('notes-header-unreadable', { columns: required, isEmpty: false }, place);
        return;
      }
      if (line.length === 0) continue;
      const row = new Row(line, columns);
      if (row.isWhole) yield row;
      else {
        const args = { expected: columns.count, found: row.count };
        diagnostics.add('notes-row-malformed', args, place);
      }
    }
  }
  if (columns === null) {
    diagnostics.add('notes-header-unreadable', { columns: required, isEmpty: true }, at(0, 0));
  }
}

/** Where the next line begins. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(Byte.lineFeed, from);
  return at === -1 ? bytes.length : at + 1;
}
