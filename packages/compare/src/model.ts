import type { WordRun } from '@cydkit/dedupe';
import type { FlagState } from '@cydkit/disclosure';
import type { Context, Filing, ReaderDiagnostic } from '@cydkit/parser';
import type { ComparisonDiagnostic } from './comparison-codes';

/**
 * - `kept`: the same answer, or no answer in either
 * - `flipped`: from true to false or from false to true
 * - `appeared`, `vanished`: answered in only one of the filings
 * - `unclear`: one of the answers is not readable, or contradicts itself
 */
export type FlagChangeKind = 'kept' | 'flipped' | 'appeared' | 'vanished' | 'unclear';

/** Says which facts something is about. */
interface InContext {
  /** The index in `comparison.contexts`. */
  context: number;
}

/** One yes/no question in both filings. */
export interface FlagChange extends InContext {
  /** The local name of the concept, or the label if the concept is unknown. */
  concept: string;
  label: string;
  change: FlagChangeKind;
  old: FlagState;
  new: FlagState;
}

/** What became of the text of a concept. */
export type ConceptChangeKind = 'kept' | 'changed' | 'new' | 'gone';

/** What is tagged with one concept, in both filings. */
export interface ConceptChange extends InContext {
  /** The local name of the concept, or the label if the concept is unknown. */
  concept: string;
  label: string;
  /** `kept`: the same text, whatever comes before and after it. */
  change: ConceptChangeKind;
  /**
   * The `similarity` of both texts by shingles of three words, among which signs that carry meaning
   * count (`$`, `%`): 1 if it was kept or only punctuation or capitals changed, 0 if one filing has none.
   */
  similarity: number;
  /** The number of words and numbers in the text; 0 if the filing has none. */
  words: { old: number; new: number };
  /**
   * The flag that the text explains, if its answer is the same in both filings: text that changed
   * under an unchanged flag. Otherwise `null`.
   */
  flag: { concept: string; state: 'true' | 'false' } | null;
  /** The ids of the changes other than `kept` that have sentences of it, in order. */
  changes: string[];
}

/** Where text is: `value.slice(start, end)` of a fact. */
export interface FactPlace {
  /** The index in `filing.facts`. */
  fact: number;
  start: number;
  end: number;
}

/**
 * Sentences of one filing that follow each other, each once however often it is tagged. Characters are
 * in their plain form: without soft hyphens and the like, `fi` for a ligature.
 */
export interface ChangedText {
  /** The sentences, with a line feed between paragraphs, list items and table rows. */
  text: string;
  sentences: number;
  words: number;
  /** The concepts that cover them, or labels if unknown, in presentation order, each once. */
  concepts: string[];
  /** The places in the first fact that has them, in reading order. */
  places: FactPlace[];
}

/**
 * - `kept`: the same text under the same concepts
 * - `moved`: the same text, now before or after other text
 * - `retagged`: the same text in the same place, under other concepts
 * - `reworded`, `split`, `merged`: a sentence in other words, or divided differently
 * - `new`, `gone`: a sentence that is like none in the other filing
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

/** Sentences of both filings that belong together; each sentence is in exactly one change. */
export interface TextChange extends InContext {
  /** `c1`, `c2` … in the order of the new filing; what is gone is where it was. */
  id: string;
  kind: TextChangeKind;
  old: ChangedText | null;
  new: ChangedText | null;
  /** True if other text comes before or after it than in the old filing, whatever else changed. */
  moved: boolean;
  /** The `similarity` of both texts by shingles of two words; 0 for what is new or gone. */
  similarity: number;
  /** What differs, as offsets into both texts. Only for `reworded`, `split` and `merged`. */
  words?: WordRun[];
  /**
   * False if only punctuation or capitals differ; a sign, a number or the capitals of an acronym is
   * more. Only for `reworded`, `split` and `merged`.
   */
  substantive?: boolean;
  /**
   * How often each filing has the text. Only for text that is `new` or `gone` although both have it: it
   * was repeated more often, or less.
   */
  copies?: { old: number; new: number };
  /** Concepts that no longer cover it, and concepts that now do, whatever else changed. */
  concepts: { removed: string[]; added: string[] };
}

/** The amount of one kind of change, counted in the new filing (for `gone`, in the old). */
export interface ChangeCount {
  changes: number;
  sentences: number;
  words: number;
}

/** The amounts of each kind of change. */
export interface ComparisonStatistics {
  flags: Record<FlagChangeKind, number>;
  concepts: Record<ConceptChangeKind, number>;
  text: Record<TextChangeKind, ChangeCount>;
  /** The words of the text, each piece counted once however often it is tagged. */
  words: { old: number; new: number };
  /** The similarity of the whole text of both filings, as that of a concept. */
  similarity: number;
}

/** Which filing was compared, and what part of it. */
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
  /** The context whose facts were compared first; `null` if there is no fact. */
  context: Context | null;
}

/** The contexts of facts about the same matter; `null` if a filing has no such facts. */
export interface ComparedContexts {
  old: Context | null;
  new: Context | null;
}

/** The comparison of two filings. Plain data, safe to pass through JSON. */
export interface Comparison {
  schemaVersion: '1';
  old: ComparedFiling;
  new: ComparedFiling;
  /** True if there is anything but `kept`. */
  differs: boolean;
  /**
   * True if all that both filings state was compared: no fact is `uncompared`, no flag contradicts
   * itself, and reading lost nothing. Only then are filings that do not differ the same.
   */
  complete: boolean;
  /** Facts that have nothing to be compared with, as indices in `filing.facts`. */
  uncompared: { old: number[]; new: number[] };
  /** What was compared with what; facts about the registrant as a whole come first. */
  contexts: ComparedContexts[];
  /**
   * `text`: all but white space counts. `letters`: one of the sources loses characters, so only
   * printable ASCII without double quotes counts.
   */
  comparedBy: 'text' | 'letters';
  /** In presentation order. */
  flags: FlagChange[];
  /** In presentation order. */
  concepts: ConceptChange[];
  /** Includes kept text, so that every sentence of both filings is here. */
  changes: TextChange[];
  statistics: ComparisonStatistics;
  /**
   * Diagnostics about the comparison, then the warnings and errors of reading the old filing and the
   * new one.
   */
  diagnostics: (ComparisonDiagnostic | ReaderDiagnostic)[];
}
