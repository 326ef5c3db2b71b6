import type { Member } from '../../src/containers/container-member';
import { isSelective, type Selection, selectorOf } from '../../src/containers/filing-selection';
import type { Fact, Filing } from '../../src/model';
import { readNotes } from '../../src/notes/read-notes';
import type { Budget } from '../../src/notes/row-passes';
import type { ParseOptions } from '../../src/parse';
import { bytesOf } from './bytes';
import { all, distinctCodes } from './small-filings';

export type TestRow = Readonly<Record<string, string>>;

/** Writes a table with the columns of all rows; a cell that a row does not have is empty. */
export function tableOf(rows: readonly TestRow[], columns: readonly string[] = []): string {
  const names = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => names.map((name) => row[name] ?? '').join('\t'));
  return [names.join('\t'), ...lines, ''].join('\n');
}

/** Returns the tables as members of a container, read in pieces of an odd size. */
function membersOf(tables: Readonly<Record<string, string | Uint8Array>>): Member[] {
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

export const namespace: string = 'http://xbrl.sec.gov/cyd/2024';
export const roleOfManagement: string = 'CybersecurityRiskRoleOfManagementTextBlock';
export const integrated: string = 'CybersecurityRiskManagementProcessesIntegratedFlag';

export function submission(number: number, more: TestRow = {}): TestRow {
  return {
    adsh: `0009999991-25-00000${number}`,
    cik: '9999991',
    name: 'EXAMPLE CORP',
    form: '10-K',
    period: '20241231',
    fy: '2024',
    fp: 'FY',
    ...more,
  };
}

export function fact(number: number, more: TestRow = {}): TestRow {
  return {
    adsh: `0009999991-25-00000${number}`,
    tag: roleOfManagement,
    version: 'cyd/2024',
    ddate: '20241231',
    qtrs: '4',
    iprx: '0',
    lang: 'en-US',
    dimh: '0x00000000',
    coreg: '',
    srclen: '50',
    value: `The CISO reports. (${number})`,
    ...more,
  };
}

export const other: TestRow = fact(1, {
  version: 'us-gaap/2024',
  tag: 'GoodwillTextBlock',
  value: 'not cyd',
});

export function read(
  subs: readonly TestRow[],
  facts: readonly TestRow[],
  more: Record<string, string> = {},
): Promise<Filing[]> {
  return readTables({ 'sub.tsv': tableOf(subs), 'txt.tsv': tableOf(facts), ...more });
}

export async function readOne(
  row: TestRow,
  more: Record<string, string> = {},
): Promise<{ fact: Fact | undefined; codes: string[] }> {
  const [filing] = await read([submission(1)], [row], more);
  return { fact: filing?.facts[0], codes: distinctCodes(filing ? [filing] : []) };
}
