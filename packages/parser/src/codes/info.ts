import type { Severity } from '../model';

/** What a diagnostic code stands for. */
export interface DiagnosticCodeInfo {
  severity: Severity;
  /** The matter in a few words. */
  title: string;
  /** What it means for the facts that were read, and the source of the rule where there is one. */
  help: string;
}
