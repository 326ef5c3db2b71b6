export { comparisonJson } from './comparison-json';
export type {
  ComparisonJson,
  FactJson,
  FilingJson,
  JsonDocument,
  JsonOptions,
  ReportJson,
} from './documents';
export { filingJson, reportJson } from './filing-json';
export { json, jsonChunks, ndjson, ndjsonChunks } from './print-json';
