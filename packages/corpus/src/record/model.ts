/**
 * What is stored of a filing: plain rows without ids, so that a thread can make them and another one
 * write them. The columns are those of `store/schema.ts`.
 */
export interface FilingRecord {
  filing: FilingRow;
  registrants: RegistrantRow[];
  facts: FactRow[];
  flags: { concept: string; state: string }[];
  passages: PassageRow[];
  findings: FindingRow[];
}

/** The columns of `filings` that a filing itself decides, in their order. */
export interface FilingRow {
  key: string;
  accession: string | null;
  format: string;
  form: string | null;
  base_form: string | null;
  kind: string;
  amendment: number;
  transition: number;
  cik: string | null;
  name: string | null;
  sic: string | null;
  state: string | null;
  country: string | null;
  incorporation_state: string | null;
  incorporation_country: string | null;
  fiscal_year_end: string | null;
  filer_category: string | null;
  public_float: number | null;
  float_currency: string | null;
  float_band: string;
  period_start: string | null;
  period_end: string | null;
  period_rounded: number;
  fiscal_year: number | null;
  filed: string | null;
  accepted: string | null;
  items: string | null;
  taxonomy: string | null;
  facts: number;
  blocks: number;
  passages: number;
  words: number;
  characters: number;
  unique_characters: number;
  digest: string;
  header: string;
}

/** A registrant of the filing: its own first. */
export interface RegistrantRow {
  cik: string;
  name: string | null;
  sic: string | null;
  state: string | null;
  country: string | null;
}

/** A fact, in the order of the filing. */
export interface FactRow {
  concept: string | null;
  type: string;
  value: string | null;
  nil: number;
  period_start: string | null;
  period_end: string | null;
  dimensions: string | null;
  place: string | null;
  rest: string | null;
}

/** A passage, in the order of the filing, with the concepts that cover it and its sentences. */
export interface PassageRow {
  hash: string;
  text: string;
  words: number;
  concepts: string[];
  sentences: SentenceRow[];
}

/** A sentence, in the order of its passage. */
export interface SentenceRow {
  hash: string;
  text: string;
  words: number;
}

/** A finding of the linter, at the severity of its rule. */
export interface FindingRow {
  rule: string;
  code: string;
  severity: string;
  message: string;
  concept: string | null;
  quote: string | null;
  fingerprint: string;
}
