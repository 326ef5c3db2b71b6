export { withoutControls } from './controls';
export { csv, csvRows } from './csv';
export type { FlagState, FlagStatement } from './flags';
export { flagStatements } from './flags';
export { filingJson, reportJson } from './json';
export type { FactJson, FilingJson, JsonDocument, JsonOptions, ReportJson } from './json-model';
export { json, ndjson } from './json-print';
export { shortLabel } from './labels';
export { githubWriter, type LocatedOptions } from './lint/github';
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
export { readerCodesMarkdown, ruleIndexMarkdown, rulePageMarkdown } from './lint/pages/markdown';
export { type RulePage, rulePage } from './lint/pages/page';
export { ruleIndexTerminal, rulePageTerminal } from './lint/pages/terminal';
export { regionsIn } from './lint/regions';
export { type SarifOptions, sarifWriter } from './lint/sarif';
export { LintTally } from './lint/tally';
export { lintTerminalWriter } from './lint/terminal';
export { factListing } from './listing';
export { markdown } from './markdown/markdown';
export { createReport } from './report';
export type { Report, ReportBlock, ReportPassage } from './report-model';
export type { JsonSchema, SchemaName } from './schemas';
export { schemas } from './schemas';
export type { TerminalOptions } from './terminal/terminal';
export { terminal } from './terminal/terminal';
export { wrap } from './terminal/wrap';
