/** A company that files with the SEC. */
export interface Company {
  /** Ten digits. */
  cik: string;
  name: string;
  tickers: string[];
}

/** A filing as an index of EDGAR lists it; what that index does not say is `null`. */
export interface ListedFiling {
  /** `0000320193-25-000079`. */
  accession: string;
  /** All under which it is listed, ten digits each; the one that was asked for first. */
  ciks: string[];
  company: string | null;
  form: string;
  /** ISO 8601. */
  filed: string;
  /** End of the period of the report, ISO 8601. */
  period: string | null;
  /** Items of a current report, `1.05`. */
  items: string[] | null;
  /** Its main document. */
  document: string | null;
  /** Whether it has XBRL at all. */
  hasXbrl: boolean | null;
}

/**
 * Why something is not here:
 * - `no-xbrl`: EDGAR has no XBRL of the filing.
 * - `no-cyd-facts`: it has XBRL, and no fact of the CYD taxonomy in it.
 * - `no-such-item`: it is a current report without the items that were asked for.
 * - `not-found`: EDGAR has no such filing or data set (404), or its lists have none of what was asked for.
 * - `not-published`: the data set should come later.
 * - `no-index`: EDGAR has no index yet of any of the days, so that it is not known what was filed.
 * - `failed`: EDGAR gave no answer; `detail` says why.
 */
export type MissingReason =
  | 'no-xbrl'
  | 'no-cyd-facts'
  | 'no-such-item'
  | 'not-found'
  | 'not-published'
  | 'no-index'
  | 'failed';
