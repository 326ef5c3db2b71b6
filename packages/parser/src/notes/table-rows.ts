import { decode } from '../bytes/decode';
import { Byte } from '../bytes/search';
import type { Member } from '../containers/container-member';
import type { Diagnostics } from '../diagnostics';
import { wholeLines } from './whole-lines';

/** Where the columns of a table are, by the names in its first line. */
export interface Columns<Name extends string> {
  /** How many columns the table has. */
  count: number;
  /** The position of each requested column; -1 if the table does not have it. */
  at: Readonly<Record<Name, number>>;
}

/** Returns the line without its line break, `\n` or `\r\n`. */
export function trimLineEnd(line: Uint8Array): Uint8Array {
  let end = line.length;
  if (line[end - 1] === Byte.lineFeed) end -= 1;
  if (line[end - 1] === Byte.carriageReturn) end -= 1;
  return line.subarray(0, end);
}

/** Reads the header of a table; `null` if it lacks one of the `required` columns. */
export function readHeader<Name extends string>(
  line: Uint8Array,
  required: readonly Name[],
  optional: readonly Name[] = [],
): Columns<Name> | null {
  const text = decode(trimLineEnd(line)).text.replace(/^\ufeff/u, '');
  const names = text.split('\t').map((name) => name.trim().toLowerCase());
  const at = Object.fromEntries(
    [...required, ...optional].map((name) => [name, names.indexOf(name)]),
  ) as Record<Name, number>;
  return required.every((name) => at[name] !== -1) ? { count: names.length, at } : null;
}

/** The values of a row, as ranges of its line. */
export class Row<Name extends string> {
  /** Where each column ends: the offset of the tab after it, or of the end of the line. */
  readonly #ends: number[] = [];

  constructor(
    readonly line: Uint8Array,
    readonly columns: Columns<Name>,
  ) {
    for (let tab = line.indexOf(Byte.tab); tab !== -1; tab = line.indexOf(Byte.tab, tab + 1)) {
      this.#ends.push(tab);
    }
    this.#ends.push(line.length);
  }

  /** How many columns the row has. */
  get count(): number {
    return this.#ends.length;
  }

  /** True if the row has as many columns as the header. */
  get isWhole(): boolean {
    return this.count === this.columns.count;
  }

  /** Returns the range of a column in the line; empty if the table does not have the column. */
  range(name: Name): { start: number; end: number } {
    const column = this.columns.at[name];
    const start = column === 0 ? 0 : (this.#ends[column - 1] ?? -1) + 1;
    const end = this.#ends[column];
    return end === undefined ? { start: 0, end: 0 } : { start, end };
  }

  /** Returns the text of a column; '' if the table or the row does not have the column. */
  text(name: Name): string {
    const { start, end } = this.range(name);
    return decode(this.line.subarray(start, end)).text;
  }
}

/** Yields the rows of a small table; reports what is wrong with it to `diagnostics`. */
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

/** Returns the offset where the next line starts. */
export function lineEnd(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(Byte.lineFeed, from);
  return at === -1 ? bytes.length : at + 1;
}
