/** Which filings of a company an input asks for. Default: the latest annual report. */
export interface InputChoice {
  forms: readonly string[];
  /** After a `#`: a company is one already. */
  ciks?: readonly string[];
  /** Of a company, only this filing. */
  accession?: string;
  /** Four digits. */
  fiscalYear?: string;
}

/** What the inputs are after fetching. */
export interface FetchedInputs {
  /** In their order; what was fetched, as its folders. */
  inputs: string[];
  /** Why some filings are not among them, which is as it should be. */
  passedOver: string[];
  /** Whether everything that had to be fetched is there. */
  isWhole: boolean;
}

/**
 * Replaces what looks like something on EDGAR, and is no file, by the folders of its filings. What could
 * not be fetched is reported and left out.
 */
export type ReplaceInputs = (
  named: readonly string[],
  choice: InputChoice,
) => Promise<FetchedInputs>;
