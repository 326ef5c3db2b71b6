import type { Member } from '../containers/member';
import { isSelective, type Selection, selectorOf } from '../containers/selection';
import { bytesOf } from '../containers/test-archives';
import { all } from '../containers/test-filings';
import type { Filing } from '../model';
import type { ParseOptions } from '../parse';
import type { Budget } from './passes';
import { readNotes } from './reader';

export type TestRow = Readonly<Record<string, string>>;

/** A table with the columns of all rows; what a row does not have stays empty. */
export function tableOf(rows: readonly TestRow[], columns: readonly string[] = []): string {
  const names = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join('\t'));
  return [names.join('\t'), ...lines, ''].join('\n');
}

/** The tables as members of a container, given out in pieces of an odd size. */
export function membersOf(tables: Readonly<Record<string, string | Uint8Array>>): Member[] {
  return Object.entries(tables).map(([name, content]) => ({
    path: name,
    name,
    async *open() {
      const bytes = bytesOf(content);
      for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
    },
  }));
}

export function readTables(
  tables: Readonly<Record<string, string | Uint8Array>>,
  options: Selection & ParseOptions = {},
  budget?: Budget,
): Promise<Filing[]> {
  const reading = { options, selects: selectorOf(options), selective: isSelective(options) };
  return all(readNotes(membersOf(tables), reading, budget));
}
