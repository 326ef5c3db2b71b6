import { comparisonCodes } from '@cydkit/compare';
import { diagnosticCodes, type Severity } from '@cydkit/parser';

/** What there is to say about the code of a finding. */
export interface RulePage {
  code: string;
  title: string;
  severity: Severity;
  /** Number in the catalogue of rules; a reader's code has none. */
  number: string | null;
  /** Why it matters, or what it means. */
  help: string;
  /** What obliges. */
  source: { citation: string; url: string | null } | null;
  fix: string | null;
}

export function rulePage(code: string): RulePage | null {
  const info = Object.entries({ ...diagnosticCodes, ...comparisonCodes }).find(([name]) => name === code)?.[1];
  if (info === undefined) return null;
  const { severity, title, help } = info;
  return { code, title, severity, number: null, help, source: null, fix: null };
}
