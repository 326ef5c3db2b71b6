import type { Diagnostic } from '@cydkit/parser';
import type { ConceptName, Edition } from '@cydkit/taxonomy';

/** What an example tags: the text of a block, the value of a flag; `null` for a nil fact. */
export type ExampleValue = string | boolean | null;

/** A filing of an invented company, told in as few words as the rule needs. */
export interface ExampleFiling {
  /** Default `10-K`. */
  form?: string;
  /** Last day of the period. Default 2025-12-31; a current report's period is this one day. */
  period?: string;
  /** First day of the facts' period. Default: twelve months before the last. */
  start?: string;
  /** Default `2025`. */
  edition?: Edition;
  /** In document order. */
  facts: readonly (readonly [
    concept: ConceptName,
    value: ExampleValue,
    details?: ExampleDetails,
  ])[];
  /** What the reader said of it. */
  diagnostics?: readonly Pick<Diagnostic, 'code' | 'severity' | 'message'>[];
  /** The year before, for rules that compare. */
  prior?: ExampleFiling;
  /** What other registrants say of their processes. */
  corpus?: readonly { name: string; text: string }[];
  /** Of a submission: acceptance time and items. */
  submission?: { accepted?: string; items?: string[] };
}

export interface ExampleDetails {
  /** Last day of the fact's period, where it is not the filing's. */
  end?: string;
  start?: string;
  /** Local name of an explicit member of `MaterialCybersecurityIncidentAxis`. */
  incident?: string;
}
