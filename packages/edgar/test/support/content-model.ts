/** A document of a filing. */
export interface TestDocument {
  name: string;
  /** `10-K`, `EX-13` */
  type: string;
  content: string;
}

/** A company of the content. */
export interface TestCompany {
  /** Ten digits. */
  cik: string;
  name: string;
  tickers: string[];
}

/** A filing of the content. */
export interface TestFiling {
  accession: string;
  /** CIKs of its filers, the first one first; each is a company of the content. */
  ciks: string[];
  form: string;
  /** ISO 8601, like `period`. */
  filed: string;
  period: string;
  /** Of a current report. */
  items?: string[];
  /** The main one first. Inline XBRL counts as one document set, anything else as no XBRL. */
  documents: TestDocument[];
}

/** What EDGAR has. */
export interface TestContent {
  companies: TestCompany[];
  filings: TestFiling[];
  /** The last day that the indexes have, ISO 8601. */
  through: string;
  /** Names of Notes data sets, `2025q1` and `2026_01`; each has the filings of its days with CYD facts. */
  notes?: string[];
  /** Filings on a page of the submissions API. EDGAR has 1,000, the default. */
  pageSize?: number;
}
