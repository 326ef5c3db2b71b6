export { type SourceText, sourceText } from './bytes/source-text';
export type { CodeDefinition, CodeTable, DiagnosticCodeInfo } from './codes/code-info';
export {
  type FileSource,
  type FilingSource,
  type FolderSource,
  fileFromBlob,
  fileFromBytes,
} from './containers/file-source';
export type { Selection } from './containers/filing-selection';
export { type CydFact, isCydFact } from './cyd-fact';
export { type DiagnosticArguments, type DiagnosticCode, diagnosticCodes } from './diagnostic-codes';
export { createDiagnostic } from './diagnostics';
export {
  type ExpectedObject,
  expectFiling,
  expectFilings,
  expectList,
  expectObject,
} from './expected';
export { documentFinder, type FindDocument } from './filings/document-finder';
export {
  type FilingSummary,
  type IndexedSet,
  readFilingSummary,
  readMetaLinks,
} from './filings/edgar-indexes';
export { groupFolder } from './filings/group-files';
export { type ReadOptions, readFilings, selectFilings } from './filings/read-filings';
export type { Input } from './input';
export type {
  Context,
  CoRegistrant,
  Diagnostic,
  Dimension,
  Fact,
  FactType,
  Filing,
  FilingEntity,
  FlagFact,
  Location,
  OtherFact,
  Period,
  PublicFloat,
  QualifiedName,
  ReaderDiagnostic,
  Registrant,
  Segment,
  Severity,
  Source,
  SourceFormat,
  SubmissionInfo,
  TextBlockFact,
} from './model';
export { notesAccessions } from './notes/notes-accessions';
export { type ParseOptions, parse } from './parse';
export type { LinePiece, Piece, TableCell, TablePiece } from './text/display-pieces';
export { piecesOf } from './text/display-pieces';
export type {
  Cell,
  FormattedText,
  Line,
  LineKind,
  LineStyle,
  Mark,
  TextRange,
} from './text/formatted';
export { formatHtml, formatPlain } from './text/formatter';
export { asciiKey, comparisonKey } from './text/keys';
export { boldMarkdown, escapeMarkdown } from './text/markdown-inline';
export type { TextRun } from './text/runs';
export { runsOf } from './text/runs';
export { markdownOf, toMarkdown } from './text/to-markdown';
export { readAccession } from './xbrl/accession';
export { readCik } from './xbrl/cik';
