import type { Finding, LintResult, Suppression } from '@cydkit/lint';
import type { Filing, Location, Severity } from '@cydkit/parser';
import { chunked, joined } from '../text/chunks';

/** The counts of a run. */
export interface LintSummary {
  filings: number;
  filingsWithFindings: number;
  errors: number;
  warnings: number;
  infos: number;
  suppressed: number;
  known: number;
  /** Rules with findings: the most severe first, then those with the most. */
  rules: RuleCount[];
  /** Suppressions that matched no finding in any filing that they select. */
  unusedSuppressions: Suppression[];
}

/** How many findings a rule has in a run. */
export interface RuleCount {
  /** The id of the rule, or a reader’s code that no rule judges. */
  rule: string;
  /** Its number in the catalogue. */
  number: string | null;
  /** The highest severity of its findings; a config can give it another one in some filings. */
  severity: Severity;
  findings: number;
}

/**
 * Writes one format, filing by filing: the texts, joined in order, are the output. The chunks of a
 * text are to be read to their end; if making one throws, the output can go on without that filing.
 */
export interface LintWriter {
  add(result: LintResult): string;
  /** Yields the text of `add` in chunks. */
  addChunks(result: LintResult): Iterable<string>;
  end(summary: LintSummary, ending?: LintEnding): string;
  /** Yields the text of `end` in chunks. */
  endChunks(summary: LintSummary, ending?: LintEnding): Iterable<string>;
}

/** Makes the pieces of a format. */
interface LintPieces {
  add(result: LintResult): Iterable<string>;
  end(summary: LintSummary, ending: LintEnding): Iterable<string>;
}

/** Returns a writer of texts that are made in pieces. */
export function writerOf({ add, end }: LintPieces): LintWriter {
  return {
    add: (result) => joined(add(result)),
    addChunks: (result) => chunked(add(result)),
    end: (summary, ending = {}) => joined(end(summary, ending)),
    endChunks: (summary, ending = {}) => chunked(end(summary, ending)),
  };
}

/** How a run ended. */
export interface LintEnding {
  /** An input could not be read. */
  incomplete?: boolean;
}

/** A place in lines and columns, both from 1; columns in UTF-16 code units. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  /** After the last character. */
  endColumn: number;
  /** The source there, markup included; left out if it is long. */
  text?: string;
}

/** Options of the writers that name places by line and column. */
export interface LocatedOptions {
  /**
   * Returns the lines and columns of a place, or `undefined` if its document is not a file of its
   * own, such as a member of an archive.
   */
  regionOf?: (location: Location) => Region | undefined;
}

/** The findings of one filing in the JSON contract. */
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

/** A finding in the JSON contract. */
export interface FindingJson extends Omit<Finding, 'formerFingerprints'> {
  /** The rule’s number in the catalogue; `null` for a reader’s diagnostic that no rule judges. */
  number: string | null;
  /** The page that explains it. */
  url: string | null;
}
