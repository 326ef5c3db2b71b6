import type { Filing, Severity, SubmissionInfo } from '@cydkit/parser';
import type { Finding } from './finding';
import type { Corpus } from './subject';

/** A rule at its own severity, at another one, or off. */
export type RuleSetting = 'off' | Severity;

/** A finding that is accepted, and why. */
export interface Suppression {
  /** Id or number of a rule, or a code of a reader. */
  rule: string;
  /** Only findings about this concept. */
  concept?: string;
  /** Only the finding with this fingerprint. */
  fingerprint?: string;
  /** Why it is accepted; not blank. */
  reason: string;
}

export interface LintOptions {
  /** Settings by rule id, catalogue number or code of a reader. */
  rules?: Readonly<Record<string, RuleSetting>>;
  suppressions?: readonly Suppression[];
  /** Tells which findings are known already, as those of a baseline are. */
  known?: (filing: Filing, finding: Finding) => boolean;
  /** The form as which to look at the filing. Default: the one that it states. */
  form?: string;
  /** The same registrant's annual report of the year before. */
  prior?: Filing;
  /** What other registrants file, for the rule that compares with them. */
  corpus?: Corpus;
  /** What the header of the submission states, where the filing itself does not tell. */
  submission?: Partial<SubmissionInfo>;
}

export interface SuppressedFinding extends Finding {
  suppression: Suppression;
}

export interface LintResult {
  filing: Filing;
  /** In the order of the document. */
  findings: Finding[];
  /** What would have been found but for a suppression. */
  suppressed: SuppressedFinding[];
  /** What is known already. */
  known: Finding[];
  /** Suppressions that met nothing. */
  unusedSuppressions: Suppression[];
}
