import type { Filing, Severity, SubmissionInfo } from '@cydkit/parser';
import type { Finding } from './finding';
import type { Corpus } from './subject';

/** Another severity for a rule, or off. */
export type RuleSetting = 'off' | Severity;

/** Which findings are accepted, and why. */
export interface Suppression {
  /** Id or number of a rule, or a reader's code. */
  rule: string;
  /** Only findings with evidence on this concept. */
  concept?: string;
  /** Only the finding with this fingerprint. */
  fingerprint?: string;
  /** Why it is accepted; not blank. */
  reason: string;
}

/** How to check a filing, and what is known besides it. */
export interface LintOptions {
  /** Settings by rule id, catalogue number or reader's code. */
  rules?: Readonly<Record<string, RuleSetting>>;
  suppressions?: readonly Suppression[];
  /** Reports whether a finding is known already, as those of a baseline are. */
  known?: (filing: Filing, finding: Finding) => boolean;
  /** The form to check the filing as. Default: the one that it states. */
  form?: string;
  /** The same registrant's annual report for the year before. */
  prior?: Filing;
  /** What other registrants file, for the rule that compares with them. */
  corpus?: Corpus;
  /** What the header of the submission states, if the filing does not include it. */
  submission?: Partial<SubmissionInfo>;
}

/** A finding that a suppression sets aside. */
export interface SuppressedFinding extends Finding {
  suppression: Suppression;
}

/** A filing with its findings. */
export interface LintResult {
  filing: Filing;
  /** In document order. */
  findings: Finding[];
  /** Findings set aside by a suppression. */
  suppressed: SuppressedFinding[];
  /** Findings that are known already. */
  known: Finding[];
  /** Suppressions that matched no finding. */
  unusedSuppressions: Suppression[];
}
