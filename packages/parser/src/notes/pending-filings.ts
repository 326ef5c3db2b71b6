import type { Selectable } from '../containers/filing-selection';
import { shown } from '../containers/shown';
import { Diagnostics } from '../diagnostics';
import { readAccession } from '../xbrl/accession';
import type { FactColumns } from './cyd-rows';
import { maxSubmissions, type Submission } from './submissions-table';

/** A row that is kept until the filing of its fact is built. */
export interface HeldRow {
  line: Uint8Array;
  columns: FactColumns;
  /** Its offset in txt.tsv. */
  offset: number;
}

/** A filing that waits for its rows. */
export interface PendingFiling {
  submission: Submission;
  /** How many rows count for it, and the memory they take. */
  rows: number;
  cost: number;
  /** The number of its first row among all rows with a fact. */
  first: number;
  /** How many rows exceed what is kept for one filing. */
  dropped: number;
  /** True while its rows are kept, in a pass that cannot keep all. */
  open: boolean;
  held: HeldRow[];
  diagnostics: Diagnostics;
}

/** All selected filings, in their order. */
export class PendingFilings {
  readonly list: PendingFiling[] = [];
  /** `null` for a filing that is not selected. */
  readonly #byAccession = new Map<string, PendingFiling | null>();
  readonly #selects: (filing: Selectable) => boolean;

  constructor(
    submissions: readonly Submission[],
    selects: (filing: Selectable) => boolean,
    readonly diagnostics: Diagnostics,
  ) {
    this.#selects = selects;
    for (const submission of submissions) this.#add(submission);
  }

  /** Finds the filing of a row; adds one if sub.tsv does not list the submission. */
  of(accession: string): PendingFiling | null {
    const known = this.#byAccession.get(accession);
    if (known !== undefined) return known;
    if (this.#byAccession.size >= 2 * maxSubmissions) {
      const args = { maximum: maxSubmissions, accession: shown(accession) };
      this.diagnostics.add('notes-too-many-rows', args);
      return null;
    }
    const filing = this.#add({ ...unlisted, accession });
    filing?.diagnostics.add('notes-submission-missing', { accession: shown(accession) });
    return filing;
  }

  #add(submission: Submission): PendingFiling | null {
    const filing = this.#selects(submission) ? pendingFiling(submission) : null;
    const isRepeated = this.#byAccession.has(submission.accession);
    if (!isRepeated) this.#byAccession.set(submission.accession, filing);
    if (filing === null) return null;
    this.list.push(filing);
    if (isRepeated) {
      const accession = shown(submission.accession);
      filing.diagnostics.add('notes-submission-duplicate', { accession });
    }
    return filing;
  }
}

const unlisted: Omit<Submission, 'accession'> = {
  ciks: [],
  entity: { name: null, cik: null },
  unlisted: null,
  form: null,
  period: null,
  fiscalYear: null,
  fiscalPeriod: null,
  filed: null,
  accepted: null,
};

function pendingFiling(submission: Submission): PendingFiling {
  const diagnostics = new Diagnostics();
  if (readAccession(submission.accession) === null) {
    diagnostics.add('notes-accession-unreadable', { accession: shown(submission.accession) });
  }
  return {
    submission,
    rows: 0,
    cost: 0,
    first: -1,
    dropped: 0,
    open: false,
    held: [],
    diagnostics,
  };
}
