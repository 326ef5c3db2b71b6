import type { Selectable } from '../containers/selection';
import { shown } from '../containers/shown';
import { Diagnostics } from '../diagnostics';
import type { FactColumns } from './cyd-rows';
import { maxSubmissions, type Submission } from './submissions';

/** A row that is kept until the filing of its fact is built. */
export interface HeldRow {
  line: Uint8Array;
  columns: FactColumns;
  /** Where it stands in txt.tsv. */
  offset: number;
}

/** The place of one filing: what belongs to it is gathered here. */
export interface Slot {
  submission: Submission;
  /** Its rows that count, and the memory that they take. */
  rows: number;
  cost: number;
  /** Which of all rows with a fact is its first one. */
  first: number;
  /** Rows beyond what is kept of one filing. */
  dropped: number;
  /** Whether its rows are being kept, where not all can be. */
  open: boolean;
  held: HeldRow[];
  diagnostics: Diagnostics;
}

/** The places of all filings that are selected, in their order. */
export class Slots {
  readonly list: Slot[] = [];
  /** `null` for a filing that is not selected. */
  readonly #byAccession = new Map<string, Slot | null>();
  readonly #selects: (filing: Selectable) => boolean;

  constructor(
    submissions: readonly Submission[],
    selects: (filing: Selectable) => boolean,
    readonly diagnostics: Diagnostics,
  ) {
    this.#selects = selects;
    for (const submission of submissions) this.#add(submission);
  }

  /** The slot of a row, a new one where sub.tsv does not list the submission. */
  of(accession: string): Slot | null {
    const known = this.#byAccession.get(accession);
    if (known !== undefined) return known;
    if (this.#byAccession.size >= 2 * maxSubmissions) {
      this.diagnostics.add('notes-too-many-rows', {
        maximum: maxSubmissions,
        accession: shown(accession),
      });
      return null;
    }
    const slot = this.#add({ ...unlisted, accession });
    slot?.diagnostics.add('notes-submission-missing', { accession: shown(accession) });
    return slot;
  }

  #add(submission: Submission): Slot | null {
    const slot = this.#selects(submission) ? emptySlot(submission) : null;
    const isRepeated = this.#byAccession.has(submission.accession);
    if (!isRepeated) this.#byAccession.set(submission.accession, slot);
    if (slot === null) return null;
    this.list.push(slot);
    if (isRepeated) {
      const accession = shown(submission.accession);
      slot.diagnostics.add('notes-submission-duplicate', { accession });
    }
    return slot;
  }
}

const unlisted: Omit<Submission, 'accession'> = {
  cik: null,
  name: null,
  form: null,
  period: null,
  fiscalYear: null,
  fiscalPeriod: null,
  filed: null,
  accepted: null,
};

function emptySlot(submission: Submission): Slot {
  const diagnostics = new Diagnostics();
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
