export { comparisonJson } from './comparison-json';
export { withoutControls } from './controls';
export { csv, csvRows } from './csv';
export type { FlagState, FlagStatement } from './flags';
export { flagStatements } from './flags';
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
export { factListing } from './listing';
export { markdownComparison } from './markdown/comparison';
export { markdown } from './markdown/markdown';
export { createReport } from './report';
export type { Report, ReportBlock, ReportPassage } from './report-model';
export type { JsonSchema, SchemaName } from './schemas';
export { schemas } from './schemas';
export { terminalComparison } from './terminal/comparison/comparison';
export type { TerminalOptions } from './terminal/page';
export { terminal } from './terminal/terminal';
export { wrap } from './terminal/wrap';
export {
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
} from './view/comparison/view';
