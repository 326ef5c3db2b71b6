import type { FilingForm, TextBlock } from '@cydkit/disclosure';
import type {
  Context,
  Diagnostic,
  DiagnosticCode,
  Filing,
  FlagFact,
  SubmissionInfo,
} from '@cydkit/parser';
import type { Reading } from '@cydkit/statements';
import type { ConceptName, Edition } from '@cydkit/taxonomy';
import type { Evidence, TextSpan } from './finding';

/** A text block with text. */
export interface BlockEntry extends TextBlock {
  concept: ConceptName;
}

/** A fact that answers a flag with true or false, in the context of the report. */
export interface FlagEntry {
  index: number;
  fact: FlagFact;
  concept: ConceptName;
  value: boolean;
}

/** A sentence of a block, by its place in the block's text. */
export interface Sentence extends TextSpan {
  text: string;
}

/** A filing as the rules look at it. */
export interface Subject {
  filing: Filing;
  form: FilingForm;
  edition: Edition | null;
  /** The context in which the report speaks for the registrant as a whole. */
  context: Context | null;
  /** Text blocks of that context, in document order; a concept that is tagged twice is there twice. */
  blocks: readonly BlockEntry[];
  /** Text blocks of any context. */
  texts: readonly BlockEntry[];
  /** Flags of that context; one that is reported twice is there twice. */
  flags: readonly FlagEntry[];
  /** The first block of a concept in that context. */
  block(concept: ConceptName): BlockEntry | undefined;
  /**
   * The first fact of a flag that the report answers; `undefined` where the flag is not reported,
   * not readable or both true and false.
   */
  flag(concept: ConceptName): FlagEntry | undefined;
  /** Whether any fact, in any context, nil or not, is of the concept. */
  reports(concept: ConceptName): boolean;
  /** Sentences in reading order, computed when first asked for. */
  sentences(block: BlockEntry): readonly Sentence[];
  /** What the blocks say of a flag; the `block` of its sentences is an index of `blocks`. */
  reading(flag: ConceptName): Reading;
  /** What the readers said, of these codes. */
  diagnostics(codes: readonly DiagnosticCode[]): readonly Diagnostic[];
  /** The year before, where the caller gave it. */
  prior: Subject | null;
  /** Other registrants' texts, where the caller has them. */
  corpus: Corpus | null;
  /** What the submission's header states, as far as it is known. */
  submission: SubmissionInfo;

  /** Evidence: words of a block. Longer than a few lines, they are cut. */
  quote(shows: string, block: BlockEntry, span?: TextSpan): Evidence;
  /** Evidence: what a flag says. */
  state(shows: string, flag: FlagEntry): Evidence;
  /** Evidence: any fact, as a place. */
  place(shows: string, index: number): Evidence;
  /** Evidence: the nearest place for what is absent: the first of these facts there is, or the document. */
  absence(shows: string, concept: ConceptName | null, near?: readonly ConceptName[]): Evidence;
}

/** Texts of other registrants. Who has many filings at hand implements it over them. */
export interface Corpus {
  /** Names of the registrants, other than this one, that describe their processes in these words. */
  othersWith(text: string, cik: string | null): readonly string[];
}
