import { gzipSync } from 'node:zlib';
import type { TestCompany, TestContent, TestDocument, TestFiling } from './content-model';
import { filingFiles } from './filing-files';
import { notesArchive } from './notes-archive';

export type * from './content-model';

/**
 * Builds all resources of EDGAR for invented companies: path without host, `/files/company_tickers.json`,
 * → bytes. The same content gives the same resources.
 */
export function edgarContent(content: TestContent): Map<string, Uint8Array> {
  const resources = new Map<string, Uint8Array>();
  const add = (path: string, value: string | Uint8Array | object): void => {
    const isBytes = value instanceof Uint8Array;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    resources.set(path, isBytes ? value : Buffer.from(text));
  };
  add('/files/company_tickers.json', tickersOf(content.companies));
  for (const company of content.companies) addSubmissions(add, company, content);
  addIndexes(add, content);
  for (const filing of content.filings) addFolders(add, filing, content.companies);
  for (const name of content.notes ?? []) {
    const filings = content.filings.filter(({ filed }) => isOfDataSet(filed, name));
    const path = `/files/dera/data/financial-statement-notes-data-sets/${name}_notes.zip`;
    add(path, notesArchive(filings, content.companies));
  }
  return resources;
}

type Add = (path: string, value: string | Uint8Array | object) => void;

function tickersOf(companies: readonly TestCompany[]): object {
  const entries = companies.flatMap(({ cik, name, tickers }) =>
    tickers.map((ticker) => ({ cik_str: Number(cik), ticker, title: name })),
  );
  return { ...entries };
}

function addSubmissions(add: Add, { cik, name, tickers }: TestCompany, content: TestContent): void {
  const size = content.pageSize ?? 1000;
  const filings = content.filings
    .filter(({ ciks }) => ciks.includes(cik))
    .sort((a, b) => (a.filed + a.accession < b.filed + b.accession ? 1 : -1));
  const files: object[] = [];
  for (let at = size; at < filings.length; at += size) {
    const page = filings.slice(at, at + size);
    const file = `CIK${cik}-submissions-${String(files.length + 1).padStart(3, '0')}.json`;
    const [to, from] = [page[0]?.filed, page.at(-1)?.filed];
    files.push({ name: file, filingCount: page.length, filingFrom: from, filingTo: to });
    add(`/submissions/${file}`, columnsOf(page));
  }
  const recent = columnsOf(filings.slice(0, size));
  add(`/submissions/CIK${cik}.json`, { cik, name, tickers, filings: { recent, files } });
}

function columnsOf(filings: readonly TestFiling[]): object {
  const column = (cell: (filing: TestFiling) => string | number) => filings.map(cell);
  return {
    accessionNumber: column(({ accession }) => accession),
    filingDate: column(({ filed }) => filed),
    reportDate: column(({ period }) => period),
    acceptanceDateTime: column(({ filed }) => `${filed}T16:30:05.000Z`),
    form: column(({ form }) => form),
    items: column(({ items }) => items?.join(',') ?? ''),
    isXBRL: column(({ documents }) => (documents.some(isInline) ? 1 : 0)),
    isInlineXBRL: column(({ documents }) => (documents.some(isInline) ? 1 : 0)),
    primaryDocument: column(({ documents }) => documents[0]?.name ?? ''),
  };
}

function isInline({ content }: TestDocument): boolean {
  return content.includes('<ix:');
}

/** Quarters from the year of the first filing to the last day; a day without a filing has no index. */
function addIndexes(add: Add, { companies, filings, through }: TestContent): void {
  const names = new Map(companies.map(({ cik, name }) => [cik, name]));
  const listed = filings.filter(({ filed }) => filed <= through);
  const years = listed.map(({ filed }) => Number(filed.slice(0, 4)));
  for (let year = Math.min(...years, 9999); year <= Number(through.slice(0, 4)); year += 1) {
    for (
      let quarter = 1;
      quarter <= 4 && `${year}-Q${quarter}` <= quarterOf(through);
      quarter += 1
    ) {
      const own = listed.filter(({ filed }) => quarterOf(filed) === `${year}-Q${quarter}`);
      addQuarter(add, `${year}/QTR${quarter}`, own, names);
    }
  }
}

function addQuarter(
  add: Add,
  folder: string,
  filings: readonly TestFiling[],
  names: ReadonlyMap<string, string>,
): void {
  const whole = masterIndex(filings, names, (day) => day);
  const days = [...new Set(filings.map(({ filed }) => filed))].sort();
  const full = `/Archives/edgar/full-index/${folder}`;
  add(`${full}/master.idx`, whole);
  add(`${full}/master.gz`, gzipSync(whole));
  add(`${full}/index.json`, listingOf(['master.gz', 'master.idx']));
  const daily = `/Archives/edgar/daily-index/${folder}`;
  add(`${daily}/index.json`, listingOf(days.map((day) => `master.${compact(day)}.idx`)));
  for (const day of days) {
    const own = filings.filter(({ filed }) => filed === day);
    add(`${daily}/master.${compact(day)}.idx`, masterIndex(own, names, compact));
  }
}

function masterIndex(
  filings: readonly TestFiling[],
  names: ReadonlyMap<string, string>,
  dateOf: (day: string) => string,
): string {
  const lines = filings.flatMap(({ accession, ciks, form, filed }) =>
    ciks.map((cik) => {
      const path = `edgar/data/${Number(cik)}/${accession}.txt`;
      return [Number(cik), names.get(cik) ?? '', form, dateOf(filed), path].join('|');
    }),
  );
  const head = ['Description:           Master Index of EDGAR Dissemination Feed', ' ', ' '];
  const columns = 'CIK|Company Name|Form Type|Date Filed|File Name';
  return `${[...head, columns, '-'.repeat(80), ...lines.sort()].join('\n')}\n`;
}

function addFolders(add: Add, filing: TestFiling, companies: readonly TestCompany[]): void {
  const files = filingFiles(filing, companies);
  for (const cik of filing.ciks) {
    const own = `/Archives/edgar/data/${Number(cik)}`;
    const folder = `${own}/${filing.accession.replaceAll('-', '')}`;
    add(`${folder}/index.json`, listingOf(Object.keys(files)));
    for (const [name, file] of Object.entries(files)) add(`${folder}/${name}`, file);
    add(`${own}/${filing.accession}.txt`, files[`${filing.accession}.txt`] ?? '');
  }
}

/** EDGAR's list of what is in a folder. */
function listingOf(names: readonly string[]): object {
  const item = names.map((name) => ({ name, type: 'text.gif', size: '' }));
  return { directory: { item, 'parent-dir': '../' } };
}

function isOfDataSet(filed: string, name: string): boolean {
  return name.includes('q')
    ? quarterOf(filed) === name.replace('q', '-Q')
    : filed.startsWith(name.replace('_', '-'));
}

/** `2026-Q1` */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
