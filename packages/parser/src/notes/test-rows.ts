import { codesOf } from '../containers/test-filings';
import type { Fact, Filing } from '../model';
import { readTables, type TestRow, tableOf } from './test-tables';

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
  return { fact: filing?.facts[0], codes: codesOf(filing ? [filing] : []) };
}
