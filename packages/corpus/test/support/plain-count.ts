import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

// A count of the SEC's tables in the simplest way, without anything of this repository.

type Row = Readonly<Record<string, string>>;

/** One annual report, by what its rows say. */
interface PlainReport {
  company: string;
  year: string;
  form: string;
  filed: string;
  accession: string;
  /** The values of each flag, in the period in which most flags are. */
  flags: Map<string, Set<string>>;
  concepts: Set<string>;
}

/** Numbers of reports, by `2025 10-K CybersecurityRisk…Flag true` and `2025 10-K …TextBlock`. */
export type PlainCounts = Map<string, number>;

const annualForms = new Set(['10-K', '10-K/A', '10-KT', '10-KT/A', '20-F', '20-F/A']);

/** Counts each company once a fiscal year, by what it filed last. */
export function plainCount(archives: readonly string[]): PlainCounts {
  const latest = new Map<string, PlainReport>();
  for (const report of archives.flatMap(reportsOf)) {
    const key = `${report.company} ${report.year}`;
    const other = latest.get(key);
    if (other === undefined || orderOf(other) < orderOf(report)) latest.set(key, report);
  }
  const counts: PlainCounts = new Map();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { year, form, flags, concepts } of latest.values()) {
    add(`${year} ${form} reports`);
    for (const [flag, values] of flags) {
      const [value = ''] = values;
      const state = values.size > 1 ? 'contradictory' : value;
      add(`${year} ${form} ${flag} ${/^(true|false)$/.test(state) ? state : 'other'}`);
    }
    for (const concept of concepts) add(`${year} ${form} ${concept}`);
  }
  return counts;
}

function orderOf({ filed, accession }: PlainReport): string {
  return `${filed} ${accession}`;
}

function reportsOf(archive: string): PlainReport[] {
  const tables = unzipSync(readFileSync(archive));
  const reports = new Map<string, PlainReport>();
  for (const row of rowsOf(tables['sub.tsv'])) {
    const { adsh = '', cik = '', fy = '', period = '', form = '', filed = '' } = row;
    if (!annualForms.has(form)) continue;
    const year = fy === '' ? period.slice(0, 4) : fy;
    reports.set(adsh, {
      company: cik,
      year,
      form: form.replace('/A', ''),
      filed,
      accession: adsh,
      flags: new Map(),
      concepts: new Set(),
    });
  }
  const facts = grouped(rowsOf(tables['txt.tsv']), ({ adsh = '' }) => adsh);
  for (const [adsh, rows] of facts) {
    const report = reports.get(adsh);
    if (report !== undefined) addFacts(report, rows);
  }
  return [...reports.values()];
}

function addFacts({ flags, concepts }: PlainReport, rows: readonly Row[]): void {
  for (const { tag = '', value } of rows) {
    if (tag.endsWith('TextBlock') && value !== '') concepts.add(tag);
  }
  const answers = rows.filter(
    ({ tag = '', dimh }) => tag.endsWith('Flag') && dimh === '0x00000000',
  );
  const periods = grouped(answers, ({ ddate, qtrs }) => `${ddate} ${qtrs}`);
  const [period = []] = [...periods.values()].sort((some, other) => other.length - some.length);
  for (const { tag = '', value = '' } of period) {
    const values = flags.get(tag) ?? new Set();
    flags.set(tag, values.add(value));
  }
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return groups;
}

function rowsOf(table: Uint8Array | undefined): Row[] {
  const [header = '', ...lines] = new TextDecoder().decode(table).trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, values[i] ?? '']));
  });
}
