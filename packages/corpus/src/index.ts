export { type AddedFiling, addFilings } from './add/add-filings';
export { CorpusWriter } from './add/corpus-writer';
export { DryWriter } from './add/dry-writer';
export type { Outcome, SourceInfo, Tally } from './add/outcomes';
export { sourceName } from './add/source-name';
export { sourceOfFiles } from './add/source-of-files';
export { contentVersion } from './add/versions';
export {
  type BoilerplateScore,
  type BoilerplateScoreOptions,
  boilerplate,
  type PassageBoilerplate,
  type SharedSentence,
} from './boilerplate/boilerplate';
export { type CheckedPoint, checkCorpus } from './check/check-corpus';
export { type ComparedFiling, comparedFiling } from './companies/compared-filing';
export { leastPeers, type PeerGroup } from './companies/peer-groups';
export { type CorpusDescription, describeCorpus } from './describe/describe-corpus';
export type { ExportFormat } from './export/data-package';
export {
  type ExportDone,
  type ExportOptions,
  type ExportProgress,
  exportCorpus,
} from './export/export-corpus';
export { type ExportTableName, exportTables } from './export/export-tables';
export { NotAnExport } from './export/target-folder';
export type { FilingReference } from './filings/filing-reference';
export { type FilingMatch, findFiling } from './filings/find-filing';
export { storedFiling } from './filings/stored-filing';
export type { FilingFilter, FlagChoice } from './filters/filing-filter';
export {
  type ChoiceField,
  type Selection,
  selectionOf,
  type UnknownChoice,
  type UnstatedField,
} from './filters/selection';
export { type SicDivision, sicDivisions } from './filters/sic-divisions';
export { incidentThreads } from './incidents/incident-threads';
export type {
  AnnualFollowUp,
  IncidentCounts,
  IncidentReport,
  IncidentStatement,
  Incidents,
  IncidentThread,
  ReportChanges,
  ThreadLink,
} from './incidents/model';
export { lintCorpus } from './lint/lint-corpus';
export { priorReport } from './lint/prior-report';
export type { Rank } from './numbers/rank';
export type { Share } from './numbers/share';
export { type Corpus, CorpusMissing, hasCorpus, type OpenOptions, openCorpus } from './open-corpus';
export {
  isPartsFolder,
  listParts,
  type PartContent,
  type PartList,
  type PartManifest,
  type PartProblem,
  type PartRead,
  type PartRecord,
  type PartSource,
  readPart,
  writePart,
} from './parts';
export { type AddedPart, addParts, type PartsAddition } from './parts/add-parts';
export type { FlagCounts, FlagPeers } from './peers/group-flags';
export type { MissingTopic } from './peers/group-topics';
export type { MeasuredPeers, PeerMeasure } from './peers/measures';
export type { MissingPhrase } from './peers/missing-phrases';
export type { OwnSentence, OwnSentences } from './peers/own-sentences';
export { type Peers, type PeersOptions, peers } from './peers/peers';
export type { SimilarFiling } from './peers/similar-filings';
export type { LocatedWords } from './provenance/located-words';
export type { NearSentence } from './provenance/nearest-sentences';
export {
  mostSimilar,
  mostWithin,
  type ProvenanceAnswer,
  type ProvenanceOptions,
  provenance,
  type SearchedFilings,
  type SentenceProvenance,
} from './provenance/provenance';
export type { Uses, YearUses } from './provenance/uses';
export * from './record';
export { leastSentenceWords } from './record/compared-text';
export { removeFilings } from './remove/remove-filings';
export * from './search';
export {
  type DocumentedColumn,
  type DocumentedTable,
  documentedTables,
} from './sql/documented-tables';
export { type ExampleQuery, exampleQueries } from './sql/example-queries';
export { querySql, type SqlOptions, type SqlResult } from './sql/query-sql';
export type { SqlCell } from './sql/result-values';
export { type SqlPosition, SqlProblem } from './sql/sql-problem';
export { dimensions } from './statistics/dimensions';
export type * from './statistics/model';
export { measures, type StatisticsOptions, statistics } from './statistics/statistics';
export { fileProblemOf } from './store/file-problems';
export { type FloatBand, floatBands } from './store/float-bands';
export { DriverMissing } from './store/libsql';
export { NotACorpus } from './store/migrations';
export { schema as corpusSchema } from './store/schema';
export { type TermChange, type TermTrend, type TermTrends, termTrends } from './trends/term-trends';
export {
  type FewCompanies,
  type PhraseExample,
  type RisenAndFallen,
  type Trend,
  type Trends,
  type TrendsOptions,
  type TrendsProblem,
  trends,
} from './trends/trends';
export type { NoYears } from './trends/two-years';
