import { readAccession } from '@cydkit/parser';
import { submissionsPageUrl, submissionsUrl } from '../addresses/edgar-urls';
import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { isSafeName } from '../client/safe-name';
import { compareText } from '../compare-text';
import { readDay } from '../days';
import { type JsonObject, objectOr, objectsIn, readJson, textOf } from '../read-json';
import type { Company, ListedFiling } from './model';

/** What a page of the submissions API lists. */
export interface FilingColumns {
  filings: ListedFiling[];
  /** Rows without an accession number, a form or a date. */
  malformed: number;
}

/** What EDGAR knows of a company. */
export interface Submissions extends FilingColumns {
  company: Company;
  /** Older pages, newest first. */
  older: OlderPage[];
}

/** A page of older filings. */
export interface OlderPage {
  url: string;
  /** Its days, both included; `null` if EDGAR does not say. */
  from: string | null;
  to: string | null;
}

/**
 * Reads the first page of a company's filings: at least a year, or 1,000. `null`: EDGAR has no such company.
 *
 * @throws {EdgarProblem} `unexpected` if the answer is about something else
 */
export async function readSubmissions(
  reader: EdgarReader,
  cik: string,
): Promise<Submissions | null> {
  const url = submissionsUrl(cik);
  const page = await readJson(reader, url);
  if (page === null) return null;
  const filings = objectOr(page['filings']);
  const recent = objectOr(filings['recent']);
  if (textOf(page['cik']).padStart(10, '0') !== cik || !Array.isArray(recent['accessionNumber'])) {
    throw new EdgarProblem(
      'unexpected',
      'EDGAR gave something other than the filings of the company',
      url,
    );
  }
  const tickers = (Array.isArray(page['tickers']) ? page['tickers'] : []).map(textOf);
  return {
    company: { cik, name: textOf(page['name']), tickers: tickers.filter((one) => one !== '') },
    older: olderPages(filings['files'], cik, url),
    ...readColumns(recent, cik),
  };
}

function olderPages(files: unknown, cik: string, url: string): OlderPage[] {
  return objectsIn(files)
    .map((file) => {
      const name = textOf(file['name']);
      if (!name.startsWith(`CIK${cik}-`) || !isSafeName(name)) {
        throw new EdgarProblem(
          'unexpected',
          'EDGAR names a page of another kind for older filings',
          url,
        );
      }
      const [from, to] = [file['filingFrom'], file['filingTo']].map((day) => readDay(textOf(day)));
      return { url: submissionsPageUrl(name), from: from ?? null, to: to ?? null };
    })
    .sort((a, b) => compareText(b.to ?? '9', a.to ?? '9'));
}

/**
 * Reads a page of older filings.
 *
 * @throws {EdgarProblem} `unexpected` if it is not there: an empty list would hide that some are missing
 */
export async function readOlderPage(
  reader: EdgarReader,
  cik: string,
  { url }: OlderPage,
): Promise<FilingColumns> {
  const page = await readJson(reader, url);
  if (page === null || !Array.isArray(page['accessionNumber'])) {
    throw new EdgarProblem(
      'unexpected',
      'EDGAR lists a page of older filings that it does not have',
      url,
    );
  }
  return readColumns(page, cik);
}

/**
 * Makes filings of columns, `{ accessionNumber: […], form: […], … }`. Each row of the longest column is a
 * filing or counted as malformed, so that a column that is cut short loses nothing silently.
 */
export function readColumns(columns: JsonObject, cik: string): FilingColumns {
  const lists = new Map(
    Object.entries(columns).filter((entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]),
    ),
  );
  const rows = [...lists.values()].reduce((most, list) => Math.max(most, list.length), 0);
  const filings: ListedFiling[] = [];
  for (let row = 0; row < rows; row += 1) {
    const filing = filingOf((name) => textOf(lists.get(name)?.[row]), cik);
    if (filing) filings.push(filing);
  }
  return { filings, malformed: rows - filings.length };
}

function filingOf(cell: (name: string) => string, cik: string): ListedFiling | null {
  const accession = readAccession(cell('accessionNumber'));
  const filed = readDay(cell('filingDate'));
  const form = cell('form');
  if (accession === null || filed === null || form === '') return null;
  const document = cell('primaryDocument');
  return {
    accession,
    ciks: [cik],
    company: null,
    form,
    filed,
    period: readDay(cell('reportDate')),
    items: itemsOf(cell('items')),
    document: isSafeName(document) ? document : null,
    hasXbrl: yesOrNo(cell('isXBRL')),
  };
}

function yesOrNo(cell: string): boolean | null {
  return cell === '1' || cell === '0' ? cell === '1' : null;
}

/** `1.05,9.01`; items of before August 2004 are whole numbers. */
function itemsOf(items: string): string[] | null {
  return items === '' ? null : items.split(',').map((item) => item.trim());
}
