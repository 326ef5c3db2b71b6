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
  /**
   * Present where the source has rounded `end` to the end of a month, as the SEC's data sets do: the
   * day itself is not known.
   */
  rounded?: 'month';
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
  /** `xml:lang` in force: `en-US`, `es`. Only of text; absent if the source does not say. */
  lang?: string;
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

/** A registrant. Keys are absent where the source does not say. */
export interface Registrant {
  /** Name as the source writes it. */
  name: string | null;
  /** CIK of ten digits. */
  cik: string | null;
  /** Standard Industrial Classification, four digits: `7372`. */
  sic?: string;
  /**
   * State or province of the business address: its code (`NY`), EDGAR's code of a foreign country
   * (`X0`), or the name where the source gives no code.
   */
  state?: string;
  /** Country of the business address: its ISO 3166 code, or the name where the source gives no code. */
  country?: string;
  /** Where it is incorporated, written like `state` and `country`. */
  incorporationState?: string;
  incorporationCountry?: string;
  /** Last day of its fiscal year, month and day: `12-31`. */
  fiscalYearEnd?: string;
  /** dei:EntityFilerCategory: `Large Accelerated Filer`. */
  filerCategory?: string;
  publicFloat?: PublicFloat;
}

/** dei:EntityPublicFloat. */
export interface PublicFloat {
  amount: number;
  /** ISO 4217 code; `null` if the unit cannot be read. */
  currency: string | null;
}

/** Another registrant of the same filing. */
export interface CoRegistrant extends Registrant {
  /** The member of dei:LegalEntityAxis by which facts refer to it. */
  member?: QualifiedName;
}

/** The registrant of a filing, with those that file together with it. */
export interface FilingEntity extends Registrant {
  /** In the order of the source; absent if it names none. */
  coRegistrants?: CoRegistrant[];
}

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
  /** The registrant; name and CIK are those of one and the same. */
  entity: FilingEntity;
  /** Submission or document type, e.g. `10-K`, `20-F`, `8-K/A`. */
  form: string | null;
  /** EDGAR accession number, `0000950170-25-055749`. */
  accession: string | null;
  /** The reporting period of the document; of a current report, the day of the event as its end. */
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
