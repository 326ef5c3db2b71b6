import { findRule } from '@cydkit/lint';
import { grouped } from '@cydkit/text';
import { asIs, hang, longest } from '../terminal/hanging-text';
import { severityPaints } from '../terminal/head-lines';
import type { Page } from '../terminal/terminal-page';
import { infoOfCode, ruleName, summaryLine, unusedLines } from './finding-words';
import type { LintSummary, RuleCount } from './lint-run';
import { columnsFor, type Row, rowLines } from './list-rows';

/** Returns how often each rule found something, unless each did once; then the totals. */
export function summaryLines(summary: LintSummary, page: Page): string[] {
  const { rules } = summary;
  const lines = totalLines(summary, page);
  return rules.some(({ findings }) => findings > 1)
    ? [...ruleLines(rules, page), '', ...lines]
    : lines;
}

/** `12  warning  C05 third-party-flags-missing  Flags on third parties missing` */
function ruleLines(rules: readonly RuleCount[], page: Page): string[] {
  const column = longest(rules.map(({ findings }) => grouped(findings)));
  const rows = rules.map(({ rule, severity, findings }): Row => {
    const cells = [
      { text: grouped(findings).padStart(column), paint: asIs },
      { text: severity, paint: severityPaints[severity](page.style) },
      { text: ruleName(rule), paint: page.style.bold },
    ];
    return { cells, text: findRule(rule)?.title ?? infoOfCode(rule)?.title ?? '' };
  });
  const layout = { columns: columnsFor(rows), leastText: 16 };
  return rows.flatMap((row) => [...rowLines(row, layout, page)]);
}

/** Returns suppressions that matched nothing, and the counts of a run. */
export function totalLines(summary: LintSummary, { style, width }: Page): string[] {
  const paint = summary.errors > 0 ? style.red : summary.warnings > 0 ? style.yellow : style.green;
  return [
    ...unusedLines(summary).flatMap((line) =>
      hang(line, { prefix: 'warning  ', paintPrefix: style.yellow, width }),
    ),
    ...hang(summaryLine(summary), { prefix: '', paint, width }),
  ];
}
