import type { Finding, LintResult } from '@cydkit/lint';
import { describeLocation } from '@cydkit/presentation/wording';
import { asIs, onePaintedLine } from '../terminal/hanging-text';
import { severityPaints } from '../terminal/head-lines';
import type { Page } from '../terminal/terminal-page';
import { onOneLine } from '../text/safe-text';
import { headingOf, ruleName } from './finding-words';
import { columnsFor, type Row, rowLines } from './list-rows';
import { quoteLine } from './quote-lines';

/** Lines of this width have room for quoted words below them. */
const wide = 100;

/** Yields the heading of a filing, then a line for each finding, in the order of the document. */
export function* filingLines(result: LintResult, page: Page): Generator<string> {
  const { style, width } = page;
  yield onePaintedLine([{ text: headingOf(result), paint: style.bold }], width);
  const rows = result.findings.map((finding) => ({ finding, row: rowOf(finding, result, page) }));
  const [place = 0, , name = 0] = columnsFor(rows.map(({ row }) => row));
  const layout = { columns: [place, 'warning'.length, name], leastText: 60 };
  const showsQuotes = width >= wide && Number.isFinite(width);
  for (const { finding, row } of rows) {
    yield* rowLines(row, layout, page);
    if (!showsQuotes) continue;
    // The answer of a flag is in the message.
    for (const each of finding.evidence) if (each.span !== null) yield quoteLine(each, page);
  }
}

function rowOf(finding: Finding, { filing }: LintResult, { style }: Page): Row {
  const { severity, rule, message, location } = finding;
  const place = location ? describeLocation(location) : (filing.source.name ?? filing.accession);
  return {
    cells: [
      { text: onOneLine(place ?? '-'), paint: asIs },
      { text: severity, paint: severityPaints[severity](style) },
      { text: ruleName(rule), paint: style.bold },
    ],
    text: message,
  };
}
