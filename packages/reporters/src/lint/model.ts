import type { Finding, LintResult, Suppression } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';

/** What a whole run came to. */
export interface LintSummary {
  filings: number;
  errors: number;
  warnings: number;
  infos: number;
  suppressed: number;
  known: number;
  /** Suppressions that met nothing in any filing that they select. */
  unusedSuppressions: Suppression[];
}

/** One format, filing by filing: the texts one after the other are the output. */
export interface LintWriter {
  add(result: LintResult): string;
  end(summary: LintSummary, ending?: LintEnding): string;
}

/** How a run came to its end. */
export interface LintEnding {
  /** An input could not be read. */
  incomplete?: boolean;
}

/** A place in lines and columns, both from 1; columns in UTF-16 code units. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  /** Behind the last character. */
  endColumn: number;
  /** What stands there, markup and all; left out where it is long. */
  text?: string;
}

/** What one filing came to, as the JSON contract has it. */
export interface FilingFindingsJson {
  source: Filing['source'];
  entity: Filing['entity'];
  form: string | null;
  accession: string | null;
  period: Filing['period'];
  taxonomy: string | null;
  findings: FindingJson[];
  suppressed: (FindingJson & { reason: string })[];
  known: FindingJson[];
}

export interface FindingJson extends Finding {
  /** The rule’s number in the catalogue; `null` where no rule judges what a reader said. */
  number: string | null;
  /** The page that explains it. */
  url: string | null;
}
