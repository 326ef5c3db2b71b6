import { type Finding, findRule, isReaderCode, type LintResult } from '@cydkit/lint';
import { type DiagnosticCodeInfo, diagnosticCodes } from '@cydkit/parser';
import { countedSeverities, quoteParts } from '@cydkit/presentation/wording';
import { counted, grouped } from '@cydkit/text';
import { onOneLine } from '../text/safe-text';
import type { LintSummary } from './lint-run';

/** `X01 materiality-flag-denied`; `continuation-missing (K02 continuation-broken)`. */
export function nameOf({ code, rule }: Pick<Finding, 'code' | 'rule'>): string {
  return code === rule ? ruleName(rule) : `${code} (${ruleName(rule)})`;
}

/** `X01 materiality-flag-denied`; a reader’s code where no rule judges it. */
export function ruleName(rule: string): string {
  const number = findRule(rule)?.number;
  return onOneLine(number === undefined ? rule : `${number} ${rule}`);
}

/** Returns what is known about a reader’s code; `undefined` for any other name. */
export function infoOfCode(code: string): DiagnosticCodeInfo | undefined {
  return isReaderCode(code) ? diagnosticCodes[code] : undefined;
}

/** Writes text on one line, which decides or does not. */
export type WriteText = (text: string, isMarked: boolean) => string;

/** Returns evidence in words, `The flag: true` or `The sentence: “…”`, without places. */
export function evidenceLines(
  { evidence }: Pick<Finding, 'evidence'>,
  write: WriteText = (text) => text,
): string[] {
  return evidence.flatMap(({ shows, quote, marks, span }) => {
    if (quote === null) return [];
    const parts = quoteParts({ quote, marks }).map(({ text, isMarked }) =>
      write(text.replaceAll('\n', ' '), isMarked),
    );
    const said = parts.join('');
    return [`${write(`${shows}: `, false)}${span === null ? said : `“${said}”`}`];
  });
}

/** Returns registrant, form and period on one line. */
export function headingOf({ filing }: Pick<LintResult, 'filing'>): string {
  const { entity, form, period, source } = filing;
  const parts = [
    entity.name ?? source.name ?? 'Registrant not stated',
    form,
    period.rounded ? `${period.end} (rounded)` : period.end,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** `1 error, 3 warnings in 2 of 12 filings; 1 suppressed, 4 known`. */
export function summaryLine(summary: LintSummary): string {
  const { errors, warnings, infos, filings, filingsWithFindings } = summary;
  const found =
    countedSeverities({ error: errors, warning: warnings, info: infos }) || 'No findings';
  const isPart = filingsWithFindings > 0 && filingsWithFindings < filings;
  const where = `${isPart ? `${grouped(filingsWithFindings)} of ` : ''}${counted(filings, 'filing')}`;
  const aside = asideOf(summary);
  return `${found} in ${where}${aside === null ? '' : `; ${aside}`}`;
}

/** `1 suppressed, 4 known`; `null` where neither is. */
export function asideOf({ suppressed, known }: LintSummary): string | null {
  const aside = [
    ...(suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : []),
    ...(known > 0 ? [`${grouped(known)} known`] : []),
  ];
  return aside.length === 0 ? null : aside.join(', ');
}

/** Describes suppressions that matched nothing. */
export function unusedLines({ unusedSuppressions }: LintSummary): string[] {
  return unusedSuppressions.map(({ rule, concept, fingerprint, reason }) => {
    const selected = [rule, concept && `for ${concept}`, fingerprint && `with ${fingerprint}`];
    return `The suppression of ${selected.filter(Boolean).join(' ')} matched nothing (its reason: ${reason})`;
  });
}
