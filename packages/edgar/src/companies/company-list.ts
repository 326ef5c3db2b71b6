import { readCompanyNumber } from '../addresses/company-number';
import { tickersUrl } from '../addresses/edgar-urls';
import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import type { Company } from '../filings/model';
import { objectsIn, readJson, textOf } from '../read-json';

/**
 * Reads the companies that have a ticker, in EDGAR's order; a company with several shares once, with all
 * its tickers.
 *
 * `company_tickers_exchange.json` has the same companies and their exchanges, which say nothing of a
 * disclosure. `company_tickers_mf.json` has funds, which file no annual report under Item 106 of
 * Regulation S-K; the trusts that do are among the companies.
 *
 * @throws {EdgarProblem} `unexpected` if EDGAR has no such list or nothing is in it
 */
export async function readCompanyList(reader: EdgarReader): Promise<Company[]> {
  const companies = new Map<string, Company>();
  for (const entry of objectsIn(await readJson(reader, tickersUrl))) {
    const cik = readCompanyNumber(textOf(entry['cik_str']));
    const ticker = textOf(entry['ticker']);
    if (cik === null || ticker === '') continue;
    const known = companies.get(cik);
    if (known) known.tickers.push(ticker);
    else companies.set(cik, { cik, name: textOf(entry['title']), tickers: [ticker] });
  }
  if (companies.size === 0) {
    throw new EdgarProblem(
      'unexpected',
      'EDGAR gave a list of tickers with no company',
      tickersUrl,
    );
  }
  return [...companies.values()];
}
