import { readCompanyNumber } from '../addresses/company-number';
import type { EdgarReader } from '../client/model';
import type { Company, ListedFiling } from './model';
import { newestFirst } from './newest-first';
import { type OlderPage, readOlderPage, readSubmissions } from './submissions';

/** Which filings of a company are wanted. */
export interface FilingChoice {
  /** As EDGAR has them, `10-K/A` apart from `10-K`. Empty: all. */
  forms?: readonly string[];
  /** Current reports with one of these items, `1.05`. Empty: all filings. */
  items?: readonly string[];
  /** ISO 8601, both included. */
  since?: string | null;
  until?: string | null;
  /** Only this number of the newest. */
  latest?: number | null;
}

/** Filings of a company as EDGAR lists them. */
export interface CompanyFilings {
  company: Company;
  /** Newest first. */
  filings: ListedFiling[];
  /** Rows of the lists that were read which are no filing: without a number, a form or a date. */
  malformed: number;
}

/**
 * Lists filings of a company, newest first. One request is enough for a year, or 1,000 filings; older
 * pages are read only if they can have filings that are asked for. `null`: EDGAR has no such company.
 *
 * @param cik ten digits
 * @throws {EdgarProblem} as the reader does; `unexpected` if a page is missing or something else: what is
 *   listed is never only a part of what EDGAR has
 * @throws TypeError for a CIK that is none
 */
export async function companyFilings(
  reader: EdgarReader,
  cik: string,
  choice: FilingChoice = {},
): Promise<CompanyFilings | null> {
  if (readCompanyNumber(cik) !== cik) throw new TypeError('Expected a CIK of ten digits');
  const latest = choice.latest ?? Number.POSITIVE_INFINITY;
  const first = await readSubmissions(reader, cik);
  if (first === null) return null;
  const { company } = first;
  const found = new Map<string, ListedFiling>();
  let malformed = first.malformed;
  const take = (filings: readonly ListedFiling[]): void => {
    for (const filing of filings) {
      const known = found.has(filing.accession);
      if (!known && isChosen(filing, choice)) {
        found.set(filing.accession, { ...filing, company: company.name || null });
      }
    }
  };
  take(first.filings);
  for (const page of first.older.filter((one) => canHave(one, choice))) {
    const last = [...found.values()].sort(newestFirst)[latest - 1];
    if (latest < 1 || (last && last.filed > (page.to ?? '9'))) break;
    const more = await readOlderPage(reader, cik, page);
    malformed += more.malformed;
    take(more.filings);
  }
  const filings = [...found.values()].sort(newestFirst);
  return { company, filings: filings.slice(0, latest), malformed };
}

function isChosen(filing: ListedFiling, choice: FilingChoice): boolean {
  const { forms = [], items = [] } = choice;
  return (
    (forms.length === 0 || forms.includes(filing.form)) &&
    (items.length === 0 || items.some((item) => filing.items?.includes(item))) &&
    isWithin(filing.filed, filing.filed, choice)
  );
}

/** Pages say of which days they are; one that does not may have anything. */
function canHave({ from, to }: OlderPage, choice: FilingChoice): boolean {
  return isWithin(from ?? '', to ?? '9', choice);
}

function isWithin(from: string, to: string, { since, until }: FilingChoice): boolean {
  return to >= (since ?? '') && from <= (until ?? '9');
}
