export { CorpusWriter, type Outcome, type SourceInfo, type Tally } from './add/corpus-writer';
export { conditionOf, type FilingFilter, type FlagChoice } from './filters/filing-filter';
export { divisionOf, type SicDivision, sicDivisions } from './filters/sic-divisions';
export { type Corpus, CorpusMissing, type OpenOptions, openCorpus } from './open-corpus';
export * from './record';
export { type FloatBand, floatBands } from './store/float-bands';
export { DriverMissing } from './store/libsql';
export { NotACorpus, schemaVersion } from './store/migrations';
