import type { DiagnosticCode, ReaderDiagnostic, Severity } from '@cydkit/parser';
import type { Edition } from '@cydkit/taxonomy';
import type { ExampleFiling } from './example';
import type { Evidence, MessageArguments } from './finding';
import type { Subject } from './subject';

/** What a rule is based on, or `quality` where nothing is required. */
export interface RuleSource {
  /** `17 CFR 229.106(b)(2)`, `EFM 6.5.77`, `DQC_0202`; `quality` where nothing is required. */
  citation: string;
  /** Where to read it. */
  url?: string;
}

/** Which filings a rule checks. */
export interface Scope {
  /**
   * `annual`: 10-K, 10-KT, 20-F, and filings without a form that disclose risk management.
   * `current`: 8-K and 6-K, and filings without a form that report an incident.
   */
  filings: 'annual' | 'current' | 'any';
  /** Amendments too. They may restate any part of a filing, so nothing can be missing from them. */
  amendments: boolean;
  /** Only these editions of the taxonomy. Default: all, and filings whose edition is unknown. */
  editions?: readonly Edition[];
}

/**
 * The rules whose findings make one of this rule needless: they report the same problem better. They
 * cover none that a config raises above them.
 */
export interface Coverage {
  /** Ids of rules that cover it with any finding in the filing. */
  filing?: readonly string[];
  /** Ids of rules that cover it with a finding about one of the same facts. */
  facts?: readonly string[];
}

/** What a check found; the rule adds code, severity, message, fix and fingerprint. */
export interface Hit<Arguments extends MessageArguments = MessageArguments> {
  /** What the rule's message is made from; `{}` where it is always the same. */
  args: Arguments;
  /** The first one is the place of the finding. */
  evidence: readonly [Evidence, ...Evidence[]];
  /** Evidence against it or for its advice, shown after the other; the fingerprint does not depend on it. */
  otherwise?: readonly Evidence[];
  /** More specific advice than the rule's own. */
  fix?: string;
  /** What this finding weighs, if it is not what the rule's others do. */
  severity?: Severity;
  /** What a reader reported about the same problem: the finding replaces it. */
  diagnostic?: ReaderDiagnostic;
}

/** The letter of a catalogue number (`X01`). */
export type RuleGroup = 'C' | 'P' | 'X' | 'T' | 'D' | 'S' | 'I' | 'K';

/** A rule of the catalogue; the type argument is what its message is made from. */
export interface Rule<Arguments extends MessageArguments = MessageArguments> {
  /** Readable and stable: `materiality-flag-denied`. The code of its findings. */
  id: string;
  /** Its number in the catalogue, with the letter of its group: `X01`. */
  number: `${RuleGroup}${number}`;
  /** Ids and numbers that it had, or that rules had which are now part of it. They still find it. */
  aliases?: readonly string[];
  /**
   * `error`: a hard rule is broken, or facts contradict each other. `warning`: a careful reviewer
   * would ask, for example why a flag and its text differ. `info`: worth knowing. A rule about what
   * text says is only as severe as its measured precision allows (`bench/labels/lint/README.md`).
   */
  severity: Severity;
  /** The problem as a short heading. */
  title: string;
  /** Why it matters, for the reader of the rule's page. */
  rationale: string;
  source: RuleSource;
  scope: Scope;
  /** One problem is one finding: which rules' findings replace those of this one, if they are on. */
  coveredBy?: Coverage;
  /**
   * What is wrong and where, for one finding. `null` where the rule only judges readers' codes: their
   * messages are the readers'.
   */
  message: Message<Arguments> | null;
  /** What to do about a finding. */
  fix: string;
  /** When a filer may rightly keep what was found. */
  mayDisagree?: Disagreement;
  /** Codes of the readers that this rule judges: their diagnostics are its findings. */
  codes?: readonly DiagnosticCode[];
  check(subject: Subject): Iterable<Hit<Arguments>>;
  /** Both are tests: the rule finds something in the bad one and nothing in the good one. */
  examples: { bad: ExampleFiling; good: ExampleFiling };
}

/** Why a finding may be accepted. */
export interface Disagreement {
  /** The cases, for the rule's page. */
  when: string;
  /** A reason as a suppression would give it. */
  reason: string;
}

/** The type of a method, so that a rule with arguments of its own is still a `Rule`. */
type Message<Arguments> = string | { from(args: Arguments): string }['from'];
