import type { MissingReason } from '../filings/model';

/** What to fetch. */
export type FetchRequest = CompanyRequest | FilingRequest | PeriodRequest | NotesRequest;

/** Filings of a company. */
export interface CompanyRequest {
  kind: 'company';
  /** As asked for, for the report: `AAPL`. */
  asked: string;
  cik: string;
  /** Form types as EDGAR has them, `10-K/A` apart from `10-K`. Empty: annual reports. */
  forms: readonly string[];
  /** Only this number of the latest. */
  latest: number | null;
  /** ISO 8601, both included. */
  since: string | null;
  until: string | null;
  /** Only current reports with one of these items. Empty: all. */
  items: readonly string[];
  /** Only reports on a period that ended between these days, ISO 8601, both included. Default: all. */
  ended?: { since: string; until: string };
}

/** One filing, by its number or the address of one of its documents. */
export interface FilingRequest {
  kind: 'filing';
  asked: string;
  accession: string;
  /** Of an address; `null` if only the accession number is known. */
  cik: string | null;
  /** The document of an address. It is what its reader looked at; the facts may be in another. */
  document: string | null;
}

/** All that was filed in a period, by whoever. */
export interface PeriodRequest {
  kind: 'period';
  asked: string;
  forms: readonly string[];
  items: readonly string[];
  since: string;
  until: string;
}

/** A Notes data set of the SEC: a year, a quarter or a month. */
export interface NotesRequest {
  kind: 'notes';
  /** `2025`, `2025q1` or `2025_04`. */
  asked: string;
}

/** A line of the coverage report: a filing or data set that EDGAR lists, and what is here of it. */
export interface CoverageRow {
  asked: string;
  /** `null` for a data set. */
  accession: string | null;
  cik: string | null;
  company: string | null;
  form: string | null;
  filed: string | null;
  /** End of the period of the report, ISO 8601; for a data set, its name. */
  period: string | null;
  /** `here`: it was before; `fetched`: now; `listed`: a dry run, which has not looked at it. */
  state: 'here' | 'fetched' | 'listed' | 'missing';
  reason: MissingReason | null;
  /** In a few words: `tagged in an exhibit`, or why it failed. */
  detail: string | null;
  /** The folder of the filing or the file of the data set, absolute; `null` if it is not here. */
  path: string | null;
  /** Names of the documents with facts. */
  documents: string[];
  bytes: number;
}
