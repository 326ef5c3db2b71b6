/**
 * The addresses of EDGAR's resources. CIKs have ten digits, accession numbers have dashes; names of files
 * must be safe (`isSafeName`).
 */
const site = 'https://www.sec.gov';

/** The list of tickers: `{ "0": { "cik_str": 320193, "ticker": "AAPL", "title": "Apple Inc." }, … }`. */
export const tickersUrl: string = `${site}/files/company_tickers.json`;

/** What EDGAR knows of a company, and its newest filings. */
export function submissionsUrl(cik: string): string {
  return submissionsPageUrl(`CIK${cik}.json`);
}

/** A page of older filings, by the name that the first page gives it: `CIK0000320193-submissions-001.json`. */
export function submissionsPageUrl(name: string): string {
  return `https://data.sec.gov/submissions/${name}`;
}

/** A folder of indexes: `full-index` lists the filings of a quarter in one file, `daily-index` in one a day. */
export function indexUrl(
  kind: 'full-index' | 'daily-index',
  { year, quarter }: { year: number; quarter: number },
  name: string,
): string {
  return `${site}/Archives/edgar/${kind}/${year}/QTR${quarter}/${name}`;
}

/** A file in the folder of a filing. */
export function filingFileUrl(cik: string, accession: string, name: string): string {
  const folder = `${Number(cik)}/${accession.replaceAll('-', '')}`;
  return `${site}/Archives/edgar/data/${folder}/${encodeURIComponent(name)}`;
}

/** The name of the page that has a filing's header and the list of its documents: some kilobytes. */
export function headerPageName(accession: string): string {
  return `${accession}-index-headers.html`;
}

/** A Notes data set, by its name without the ending: `2025q1` or `2025_04`. */
export function notesUrl(name: string): string {
  return `${site}/files/dera/data/financial-statement-notes-data-sets/${name}_notes.zip`;
}
