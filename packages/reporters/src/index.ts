export { withoutCommands } from './commands';
export { comparisonJson } from './comparison-json';
export { withoutControls } from './controls';
export { csv, csvRows } from './csv/facts';
export { passagesCsv, passagesCsvRows } from './csv/passages';
export { type HtmlComparisonOptions, htmlComparison } from './html/comparison/comparison';
export type { HtmlOptions, HtmlPrinter } from './html/html';
export { html, htmlPrinter } from './html/html';
export { filingJson, reportJson } from './json';
export type {
  ComparisonJson,
  FactJson,
  FilingJson,
  JsonDocument,
  JsonOptions,
  ReportJson,
} from './json-model';
export { json, ndjson } from './json-print';
export { shortLabel } from './labels';
export { githubWriter, type LocatedOptions } from './lint/github';
export { lintHtmlWriter } from './lint/html';
export { findingsJson, lintJsonWriter, lintNdjsonWriter } from './lint/json';
export { type JunitOptions, junitWriter } from './lint/junit';
export { lintMarkdownWriter } from './lint/markdown';
export type {
  FilingFindingsJson,
  FindingJson,
  LintSummary,
  LintWriter,
  Region,
} from './lint/model';
export {
  comparisonCodesMarkdown,
  readerCodesMarkdown,
  ruleIndexMarkdown,
  rulePageMarkdown,
} from './lint/pages/markdown';
export { type RulePage, rulePage } from './lint/pages/page';
export { ruleIndexTerminal, rulePageTerminal } from './lint/pages/terminal';
export { regionsIn } from './lint/regions';
export { type SarifOptions, sarifWriter } from './lint/sarif';
export { LintTally } from './lint/tally';
export { lintTerminalWriter } from './lint/terminal';
export { factListing } from './listing';
export { markdownComparison } from './markdown/comparison';
export { markdown } from './markdown/markdown';
export { createReport } from './report';
export type { Report, ReportBlock, ReportPassage } from './report-model';
export type { JsonSchema, SchemaName } from './schemas';
export { schemas } from './schemas';
export { flagsSvg } from './svg/flags';
export { overlapSvg } from './svg/overlap';
export { terminalComparison } from './terminal/comparison/comparison';
export type { TerminalOptions } from './terminal/page';
export { terminal } from './terminal/terminal';
export { wrap } from './terminal/wrap';
export type { Basis } from './view/basis';
export {
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
} from './view/comparison/view';
export type {
  DisclosureOptions,
  DisclosurePage,
  PassageMark,
  PassagePage,
  RowCell,
} from './view/disclosure';
export { describePart, disclosurePage } from './view/disclosure';
export type { Duplication } from './view/duplication';
export type { FlagRow, FlagTable } from './view/flag-tables';
export type { Lane, LaneCell, OverlapMap, Run } from './view/lanes';
export { overlapMap } from './view/lanes';
export type { Explain, Note } from './view/notes';
export { numberRange } from './view/passage-numbers';
export { ownNumbers } from './view/passages';
export type { RichBlock, RichItem, RichRun } from './view/rich-text';
export type { Spot } from './view/spots';
export type { Palette, Scheme } from './view/tones';
export { palettes, toneOf } from './view/tones';
