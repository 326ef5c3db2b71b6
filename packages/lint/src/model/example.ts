import type { DiagnosticArguments, DiagnosticCode } from '@cydkit/parser';
import type { ConceptName, Edition } from '@cydkit/taxonomy';

/** What an example tags: the text of a block or the value of a flag; `null` for a nil fact. */
export type ExampleValue = string | boolean | null;

/** A filing of an invented company, as short as the rule allows. */
export interface ExampleFiling {
  /** Default: `10-K`. */
  form?: string;
  /** Last day of the period. Default: 2025-12-31. A current report's period is this one day. */
  period?: string;
  /** First day of the facts' period. Default: twelve months before the last. */
  start?: string;
  /** Default: `2025`. */
  edition?: Edition;
  /** In document order. */
  facts: readonly (readonly [
    concept: ConceptName,
    value: ExampleValue,
    details?: ExampleDetails,
  ])[];
  /** What the reader reported. */
  diagnostics?: readonly ExampleDiagnostic[];
  /** The previous year's report, for rules that compare. */
  prior?: ExampleFiling;
  /** How other registrants describe their processes. */
  corpus?: readonly { name: string; text: string }[];
  /** The acceptance time and items of the submission. */
  submission?: { accepted?: string; items?: string[] };
}

/** A reader's code with the arguments of its message. */
export type ExampleDiagnostic = {
  [Code in DiagnosticCode]: { code: Code; args: DiagnosticArguments[Code] };
}[DiagnosticCode];

/** What differs in the context of one fact. */
export interface ExampleDetails {
  /** Last day of the fact's period, if it is not the filing's. */
  end?: string;
  start?: string;
  /** Local name of an explicit member of `MaterialCybersecurityIncidentAxis`. */
  incident?: string;
  /** Language of a text; by default, the fact states none. */
  lang?: string;
}
