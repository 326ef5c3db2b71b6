import type { Diagnostic } from '@cydkit/parser';
import type { Report } from '../report-model';
import { type Duplication, duplicationOf } from './duplication';
import { type FlagTable, flagTablesOf } from './flag-tables';
import { groundsOf } from './grounds';
import { type Head, headOf } from './head';
import { diagnosticsOf } from './notes';
import { type OtherLine, otherFactsOf } from './other-facts';
import { passageRows } from './passage-rows';
import { type PassageView, passageViews } from './passages';
import { blockTitles } from './titles';

/** What every readable format shows of a report, in this order; they differ in layout only. */
export interface View {
  head: Head;
  flags: FlagTable[];
  passages: PassageView[];
  others: OtherLine[];
  duplication: Duplication | null;
  /** Findings of rules included. */
  diagnostics: Diagnostic[];
}

export function viewOf(report: Report): View {
  const titles = blockTitles(report);
  const grounds = groundsOf(report);
  const rows = passageRows(grounds.placed, report.passages);
  return {
    head: headOf(report.filing),
    flags: flagTablesOf(grounds),
    passages: passageViews(report, rows, titles),
    others: otherFactsOf(report),
    duplication: duplicationOf(report, titles),
    diagnostics: diagnosticsOf(report),
  };
}
