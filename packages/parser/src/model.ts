import type { ConceptName } from '@cydkit/taxonomy';
import type { ReaderDiagnostic } from './diagnostics';
import type { Location, Source } from './source-model';

export type { Severity } from './codes/code-info';
export type { Diagnostic, ReaderDiagnostic } from './diagnostics';
export type { Location, Source, SourceFormat } from './source-model';

/**
 * The model that every reader returns, whatever shape the filing came in: plain objects, safe to
 * pass through JSON. A value that the source does not state is `null`, never a guess.
 */

/** Dates are ISO 8601 (`2024-12-31`); `end` is the last day that the period covers. */
export interface Period {
  /** First day; `null` for an instant, and if the source states only a length. */
  start: string | null;
  end: string | null;
  /**
   * The length, if the source states it instead of a start: an ISO 8601 duration, `P12M` for a
   * viewer page's "12 Months Ended".
   */
  duration?: string;
}

/** A name by its namespace, so that it does not depend on the prefix that a filer chose. */
export interface QualifiedName {
  namespace: string | null;
  name: string;
}

/** XBRL Dimensions 1.0: one axis of a context with its explicit member or typed value. */
export interface Dimension {
  axis: QualifiedName;
  /** The explicit member, `null` if the dimension is typed or its member is unreadable. */
  member: QualifiedName | null;
  /** Text of a typed member. */
  typed?: string;
}

/** The entity, period and dimensions that a fact is about (XBRL 2.1 §4.7). */
export interface Context {
  /** The context's id in an XBRL document. */
  id?: string;
  /** The entity identifier, a CIK of ten digits in SEC filings. */
  entity: string | null;
  period: Period;
  dimensions: Dimension[];
}

/** Where `value.slice(textStart, textEnd)` of a fact is in the source. */
export interface Segment extends Location {
  textStart: number;
  textEnd: number;
}

/** Any other name. Editors then still complete the known ones. */
type OtherName = string & Record<never, never>;

interface FactBase {
  /** The inline XBRL `id` attribute. */
  id?: string;
  /**
   * Local name of the concept; `null` if the source gives a label of several concepts. A filing may
   * use names that the taxonomy does not have; `isCydFact` narrows the type to those that it has.
   */
  concept: ConceptName | OtherName | null;
  /** The concepts that an ambiguous label may mean. */
  candidates?: string[];
  /** The concept's namespace; `null` if the shape does not state it (a viewer page). */
  namespace: string | null;
  /** The standard label, or the label that the source shows. */
  label: string | null;
  context: Context;
  /** Where the fact is: itself first, then each continuation in the order of the chain. */
  locations: Location[];
  /** `xsi:nil="true"`: the filer says that there is no value. */
  nil?: true;
  /** In `ix:hidden`: readers of the page do not see it. */
  hidden?: true;
  /** Styles conceal it, such as `display: none` around it: readers of the page do not see it. */
  concealed?: true;
}

/** A block of text. */
export interface TextBlockFact extends FactBase {
  type: 'textBlock';
  /** Readable text: one line a paragraph, list item or table row; white space collapsed. */
  value: string | null;
  /**
   * The XBRL value as markup, if the fact carries markup (`escape="true"`) and `parse` was asked
   * for it.
   */
  html?: string;
  /**
   * Text in the fact that styles conceal from readers, such as `display: none`, white space collapsed.
   * It is in the XBRL value but not in `value`.
   */
  concealedText?: string;
  /** The value as Markdown, if `parse` was asked for it. */
  markdown?: string;
  /** Finer places: split where nested facts begin and end. Inline XBRL only. */
  segments?: Segment[];
}

/** A yes/no statement. `null`: nil, or not readable as true or false; see the diagnostics. */
export interface FlagFact extends FactBase {
  type: 'flag';
  value: boolean | null;
}

/** A fact of any other concept; the known CYD editions have none that holds a value. */
export interface OtherFact extends FactBase {
  type: 'other';
  value: string | null;
}

/** One tagged statement of a filing (XBRL 2.1 §4.6: an item with its context). */
export type Fact = TextBlockFact | FlagFact | OtherFact;

/** The kinds of facts: `textBlock`, `flag` and the types of other facts. */
export type FactType = Fact['type'];

/** What only EDGAR states about a submission, not a document in it. */
export interface SubmissionInfo {
  /** Filing date, ISO 8601: the day that counts under EDGAR's hours. */
  filed: string | null;
  /** Date and time of acceptance in Washington, `2025-04-22T16:29:40`. */
  accepted: string | null;
  /**
   * Items of a current report by title (`Material Cybersecurity Incidents`) or number (`1.05`);
   * `null` if they are not listed.
   */
  items: string[] | null;
}

/** What one filing discloses, and the problems found while reading it. */
export interface Filing {
  source: Source;
  /** Title of a viewer page, `null` if the shape has none. */
  title: string | null;
  /** The registrant: conformed name and CIK of ten digits. */
  entity: { name: string | null; cik: string | null };
  /** Submission or document type, e.g. `10-K`, `20-F`, `8-K/A`. */
  form: string | null;
  /** EDGAR accession number, `0000950170-25-055749`. */
  accession: string | null;
  /** The reporting period of the document. */
  period: Period;
  /** dei:AmendmentFlag. */
  amendment: boolean | null;
  /** dei:DocumentTransitionReport is true: the period runs between two fiscal year ends. */
  transition?: true;
  /** dei:DocumentFiscalYearFocus, four digits. */
  fiscalYear: string | null;
  /** dei:DocumentFiscalPeriodFocus: FY, Q1 … */
  fiscalPeriod: string | null;
  /** Present if the source has the submission's header, or a row about it. */
  submission?: SubmissionInfo;
  /** Edition of the CYD taxonomy that the facts use, e.g. `cyd/2024`. */
  taxonomy: string | null;
  /** In document order. */
  facts: Fact[];
  diagnostics: ReaderDiagnostic[];
}
