import type { Finding, LintResult, Suppression } from '@cydkit/lint';
import type { Filing, Location } from '@cydkit/parser';
import { chunked, joined } from '../text/chunks';

/** The counts of a run. */
export interface LintSummary {
  filings: number;
  errors: number;
  warnings: number;
  infos: number;
  suppressed: number;
  known: number;
  /** Suppressions that matched no finding in any filing that they select. */
  unusedSuppressions: Suppression[];
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

/** Counts the findings of a run. */
export class LintTally {
  readonly #counts = { filings: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, known: 0 };
  readonly #seen = new Set<Suppression>();
  readonly #used = new Set<Suppression>();

  add({ findings, suppressed, known, unusedSuppressions }: LintResult): void {
    this.#counts.filings += 1;
    for (const { severity } of findings) this.#counts[plural[severity]] += 1;
    this.#counts.suppressed += suppressed.length;
    this.#counts.known += known.length;
    for (const one of unusedSuppressions) this.#seen.add(one);
    for (const { suppression } of suppressed) this.#used.add(suppression);
  }

  summary(): LintSummary {
    const unusedSuppressions = [...this.#seen].filter((one) => !this.#used.has(one));
    return { ...this.#counts, unusedSuppressions };
  }
}

const plural = { error: 'errors', warning: 'warnings', info: 'infos' } as const;
