import type { WordRun } from '@cydkit/dedupe';
import type { FlagState } from '@cydkit/disclosure';
import type { Context, Diagnostic, Filing } from '@cydkit/parser';

/**
 * - `kept`: the same answer, or the same silence
 * - `flipped`: from true to false or from false to true
 * - `appeared`, `vanished`: answered in one of the filings only
 * - `unclear`: one of the answers is not readable, or contradicts itself
 */
export type FlagChangeKind = 'kept' | 'flipped' | 'appeared' | 'vanished' | 'unclear';

/** One yes/no question in both filings. */
export interface FlagChange {
  /** Local name of the concept, or the label of a flag whose concept is not known. */
  concept: string;
  label: string;
  change: FlagChangeKind;
  old: FlagState;
  new: FlagState;
}

export type ConceptChangeKind = 'kept' | 'changed' | 'new' | 'gone';

/** What is tagged with one concept, in both filings. */
export interface ConceptChange {
  /** Local name of the concept, or the label of a block whose concept is not known. */
  concept: string;
  label: string;
  /** `kept`: the same text, whatever stands before and after it. */
  change: ConceptChangeKind;
  /**
   * `similarity` of both texts by shingles of three words: 1 where it was kept, 0 where one filing
   * has none.
   */
  similarity: number;
  /** How many words and numbers the text has; 0 where the filing has none. */
  words: { old: number; new: number };
  /**
   * The flag that the text explains, where its answer is the same in both filings: text that
   * changed under an unchanged flag. `null` where there is none.
   */
  flag: { concept: string; state: 'true' | 'false' } | null;
  /** Ids of the changes, other than `kept`, that have sentences of it, in their order. */
  changes: string[];
}

/** Where text stands: `value.slice(start, end)` of a fact. */
export interface FactPlace {
  /** Index in `filing.facts`. */
  fact: number;
  start: number;
  end: number;
}

/** Sentences of one filing that follow each other, each told once however often it is tagged. */
export interface ChangedText {
  /** The sentences; a line feed stands between paragraphs, list items and table rows. */
  text: string;
  sentences: number;
  words: number;
  /** The concepts that cover them, in presentation order, each once; labels where not known. */
  concepts: string[];
  /** The places in the first fact that has them, in reading order. */
  places: FactPlace[];
}

/**
 * - `kept`: the same text under the same concepts
 * - `moved`: the same text, now before or after other text
 * - `retagged`: the same text in the same place, under other concepts
 * - `reworded`, `split`, `merged`: a sentence with other words, or cut otherwise
 * - `new`, `gone`: a sentence that is like none of the other filing
 */
export type TextChangeKind =
  | 'kept'
  | 'moved'
  | 'retagged'
  | 'reworded'
  | 'split'
  | 'merged'
  | 'new'
  | 'gone';

/** Sentences of both filings that belong to each other; each sentence is in exactly one change. */
export interface TextChange {
  /** `c1`, `c2` … in the order of the new filing; what is gone stands where it was. */
  id: string;
  kind: TextChangeKind;
  old: ChangedText | null;
  new: ChangedText | null;
  /** Whether it stands before or after other text than it did, whatever else changed. */
  moved: boolean;
  /** `similarity` of both texts by shingles of two words; 0 of what is new or gone. */
  similarity: number;
  /** What differs, as offsets into both texts. Only of `reworded`, `split` and `merged`. */
  words?: WordRun[];
  /** Concepts that covered it, and that cover it now, whatever else changed. */
  concepts: { removed: string[]; added: string[] };
}

/** How much there is of one kind of change, on the side of the new filing; of `gone`, the old. */
export interface ChangeCount {
  changes: number;
  sentences: number;
  words: number;
}

export interface ComparisonStatistics {
  flags: Record<FlagChangeKind, number>;
  concepts: Record<ConceptChangeKind, number>;
  text: Record<TextChangeKind, ChangeCount>;
  /** Words of the text, each piece told once. */
  words: { old: number; new: number };
  /**
   * `similarity` of the whole text of both filings by shingles of three words, 0 to 1; 1 where no
   * sentence changed.
   */
  similarity: number;
}

/** Which filing was compared, and what of it. */
export interface ComparedFiling
  extends Pick<
    Filing,
    | 'source'
    | 'entity'
    | 'form'
    | 'accession'
    | 'period'
    | 'amendment'
    | 'fiscalYear'
    | 'fiscalPeriod'
    | 'taxonomy'
  > {
  /** The context whose facts were compared; `null` where there is no fact. */
  context: Context | null;
}

/** Two filings side by side. Plain data, safe to pass through JSON. */
export interface Comparison {
  schemaVersion: '1';
  old: ComparedFiling;
  new: ComparedFiling;
  /** Whether there is anything but `kept`. */
  differs: boolean;
  /**
   * `text`: all but white space counts. `letters`: one of the sources loses characters, so that
   * only printable ASCII counts, without double quotes.
   */
  comparedBy: 'text' | 'letters';
  /** In presentation order. */
  flags: FlagChange[];
  /** In presentation order. */
  concepts: ConceptChange[];
  /** Kept ones too, so that they hold every sentence of both filings. */
  changes: TextChange[];
  statistics: ComparisonStatistics;
  /**
   * What there is to say about the comparison, then the warnings and errors of reading the old filing
   * and the new one.
   */
  diagnostics: Diagnostic[];
}
