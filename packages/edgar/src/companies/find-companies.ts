import { readCompanyNumber } from '../addresses/company-number';
import type { EdgarReader } from '../client/model';
import { compareText } from '../compare-text';
import type { Company } from '../filings/model';
import { readSubmissions } from '../filings/submissions';
import { readCompanyList } from './company-list';

/** What was found for what someone calls a company. */
export interface FoundCompanies {
  /** The company with exactly this ticker or CIK. */
  company: Company | null;
  /** Companies with such a name, best first; none is taken for the one that is meant. */
  candidates: Company[];
  /** How many there are, of which `candidates` has the first 20. */
  total: number;
}

const mostCandidates = 20;

/**
 * Finds a company by its ticker (`BRK.B`, `brk-b`), by its CIK, which needs no ticker, or else companies
 * by their tickers and words of their names: classes of shares (`BRK`, `BRK B`) and those with exactly this
 * name first, then those whose names begin with it, then those with all its words, then those whose tickers
 * begin so. A name never counts as an answer, even if only one company has it. Companies
 * that have no ticker are found by CIK alone.
 *
 * @throws {EdgarProblem} as the reader does, and `unexpected` for something other than was asked for
 */
export async function findCompanies(reader: EdgarReader, asked: string): Promise<FoundCompanies> {
  const cik = readCompanyNumber(asked.trim());
  if (cik !== null) {
    const submissions = await readSubmissions(reader, cik);
    return { company: submissions?.company ?? null, candidates: [], total: 0 };
  }
  const companies = await readCompanyList(reader);
  const ticker = tickerKey(asked);
  const company = companies.find(({ tickers }) => tickers.some((one) => tickerKey(one) === ticker));
  if (company) return { company, candidates: [], total: 0 };
  const ranked = rank(companies, nameKey(asked), ticker);
  return { company: null, candidates: ranked.slice(0, mostCandidates), total: ranked.length };
}

/** `brk.b`, `BRK/B` → `BRK-B`, as EDGAR writes classes of shares. */
function tickerKey(ticker: string): string {
  return ticker.trim().toUpperCase().replace(/[./]/gu, '-');
}

/** `Lanternfish Instruments, Inc.` → `LANTERNFISH INSTRUMENTS INC`; letters without their accents. */
function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rank(companies: readonly Company[], asked: string, ticker: string): Company[] {
  if (asked === '') return [];
  const words = new Set(asked.split(' '));
  return companies
    .map((company) => ({ company, key: nameKey(company.name) }))
    .flatMap((one) => {
      const place = isClass(one.company, ticker)
        ? 0
        : (placeOf(one.key, asked, words) ?? (beginsSo(one.company, ticker) ? 4 : null));
      return place === null ? [] : [{ ...one, place }];
    })
    .sort(
      (a, b) =>
        a.place - b.place || compareText(a.key, b.key) || compareText(a.company.cik, b.company.cik),
    )
    .map(({ company }) => company);
}

/** Whether a company has shares of this class, or of several. */
function isClass({ tickers }: Company, asked: string): boolean {
  const ticker = asked.replace(/ +/gu, '-');
  return tickers.map(tickerKey).some((own) => own === ticker || own.startsWith(`${ticker}-`));
}

function beginsSo({ tickers }: Company, asked: string): boolean {
  return tickers.some((own) => tickerKey(own).startsWith(asked));
}

function placeOf(name: string, asked: string, words: ReadonlySet<string>): number | null {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return name.startsWith(`${asked} `) ? 1 : 2;
  const own = new Set(name.split(' '));
  return [...words].every((word) => own.has(word)) ? 3 : null;
}
