import type { FilingForm, TextBlock } from '@cydkit/disclosure';
import type {
  Context,
  DiagnosticCode,
  Filing,
  FlagFact,
  ReaderDiagnostic,
  SubmissionInfo,
} from '@cydkit/parser';
import type { Reading } from '@cydkit/statements';
import type { ConceptName, Edition } from '@cydkit/taxonomy';
import type { Quotable } from '@cydkit/text';
import type { Evidence, TextSpan } from './finding';

/** A text block with text. */
export interface BlockEntry extends TextBlock {
  concept: ConceptName;
}

/** A flag that is true or false, in the context of the report. */
export interface FlagEntry {
  index: number;
  fact: FlagFact;
  concept: ConceptName;
  value: boolean;
}

/** A sentence of a block, with its position in the block's text. */
export interface Sentence extends TextSpan {
  text: string;
}

/** A filing as the rules see it. */
export interface Subject {
  filing: Filing;
  form: FilingForm;
  edition: Edition | null;
  /** The context of the report: its period, for the registrant as a whole. */
  context: Context | null;
  /**
   * Text blocks of that context in English, which the rules read, in document order; a concept tagged
   * twice is listed twice.
   */
  blocks: readonly BlockEntry[];
  /** Text blocks of any context and language. */
  texts: readonly BlockEntry[];
  /** Flags of that context; one reported twice is listed twice. */
  flags: readonly FlagEntry[];
  /** Finds the first block of a concept in that context: in English, else in any language. */
  block(concept: ConceptName): BlockEntry | undefined;
  /**
   * Finds the first fact of a flag that the report answers; `undefined` if the flag is not reported,
   * not readable, or both true and false.
   */
  flag(concept: ConceptName): FlagEntry | undefined;
  /** Reports whether any fact, in any context, nil or not, is of the concept. */
  reports(concept: ConceptName): boolean;
  /** Returns a block's sentences in reading order, computed on first use. */
  sentences(block: BlockEntry): readonly Sentence[];
  /** Reads what the blocks say about a flag; `block` in its sentences is an index of `blocks`. */
  reading(flag: ConceptName): Reading;
  /** Returns the readers' diagnostics with these codes. */
  diagnostics(codes: readonly DiagnosticCode[]): readonly ReaderDiagnostic[];
  /** The report of the year before, if the caller has it. */
  prior: Subject | null;
  /** Other registrants' texts, if the caller has them. */
  corpus: Corpus | null;
  /** What the submission's header states, as far as known. */
  submission: SubmissionInfo;

  /** Evidence: words of a block, by default its start, cut to a few lines. */
  quote(shows: string, block: BlockEntry, words?: Quotable): Evidence;
  /** Evidence: the value of a flag. */
  state(shows: string, flag: FlagEntry): Evidence;
  /** Evidence: any fact, as a place. */
  place(shows: string, index: number): Evidence;
  /** Evidence: the nearest place for something absent, the first of the `near` facts or the document. */
  absence(shows: string, concept: ConceptName | null, near?: readonly ConceptName[]): Evidence;
}

/** Texts of other registrants; implemented by a caller that has many filings. */
export interface Corpus {
  /** Names other registrants that describe their processes in these words. */
  othersWith(text: string, cik: string | null): readonly string[];
}
