import type { Diagnostic, DiagnosticCode, Severity } from '@cydkit/parser';
import type { Edition } from '@cydkit/taxonomy';
import type { ExampleFiling } from './example';
import type { Evidence } from './finding';
import type { Subject } from './subject';

/** What obliges, or what custom it is. */
export interface RuleSource {
  /** `17 CFR 229.106(b)(2)`, `EFM 6.5.77`, `DQC_0202`; `quality` where nothing obliges. */
  citation: string;
  /** Where to read it. */
  url?: string;
}

/** Which filings a rule looks at. */
export interface Scope {
  /**
   * `annual`: 10-K, 10-KT, 20-F, and filings without a form that disclose risk management.
   * `current`: 8-K and 6-K, and filings without a form that report an incident.
   */
  filings: 'annual' | 'current' | 'any';
  /** Amendments too. They restate what they please, so nothing can be missing from them. */
  amendments: boolean;
  /** Only these editions of the taxonomy. Default: all, and filings whose edition is not known. */
  editions?: readonly Edition[];
}

/** What a check found; the rule adds code, severity, fix and fingerprint. */
export interface Hit {
  /** What was expected, what was found, and why it matters. */
  message: string;
  /** The first one is where the finding stands. */
  evidence: readonly [Evidence, ...Evidence[]];
  /** Where it can be more exact than the rule's own. */
  fix?: string;
  /** What a reader said of the same matter: the finding stands for it. */
  diagnostic?: Diagnostic;
}

/** The parts of a catalogue number (`X01`). */
export type RuleGroup = 'C' | 'P' | 'X' | 'T' | 'D' | 'S' | 'I' | 'K';

export interface Rule {
  /** Readable and stable: `materiality-flag-denied`. The code of its findings. */
  id: string;
  /** Its number in the catalogue, the letter that of its group: `X01`. */
  number: `${RuleGroup}${number}`;
  /**
   * `error`: a hard rule is broken, or the filing contradicts itself. `warning`: a careful reviewer
   * would ask. `info`: worth knowing.
   */
  severity: Severity;
  /** The matter in a few words, as a heading. */
  title: string;
  /** Why it matters, for the reader of the rule's page. */
  rationale: string;
  source: RuleSource;
  scope: Scope;
  /** What to do about a finding. */
  fix: string;
  /** Codes of the readers that this rule judges: their diagnostics are its findings. */
  codes?: readonly DiagnosticCode[];
  check(subject: Subject): Iterable<Hit>;
  /** Both are tests: the rule finds something in the bad one and nothing in the good one. */
  examples: { bad: ExampleFiling; good: ExampleFiling };
}
