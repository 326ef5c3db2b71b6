import { comparisonCodes } from '@cydkit/compare';
import { findRule, ruleOfCode } from '@cydkit/lint';
import { type DiagnosticCodeInfo, diagnosticCodes, type Severity } from '@cydkit/parser';

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

/** The page of a rule, or of a code of the readers with the rule that judges it. */
export function rulePage(code: string): RulePage | null {
  const rule = findRule(code) ?? ruleOfCode(code);
  const info = codes.get(code);
  if (rule === undefined) {
    if (info === undefined) return null;
    const { severity, title, help } = info;
    return { code, title, severity, number: null, help, source: null, fix: null };
  }
  const { severity, number, rationale, source, fix } = rule;
  return {
    code,
    title: info?.title ?? rule.title,
    severity,
    number,
    help: info === undefined ? rationale : `${info.help} ${rationale}`,
    source: { citation: source.citation, url: source.url ?? null },
    fix,
  };
}

const codes: ReadonlyMap<string, DiagnosticCodeInfo> = new Map(
  Object.entries({ ...diagnosticCodes, ...comparisonCodes }),
);
