export { type Banding, chanceToFind, chooseBanding } from './across/banding';
export type { Boilerplate, BoilerplateOptions, ScoredSentence } from './across/boilerplate';
export type { Cluster, ClusterMember } from './across/clusters';
export type { ContainedDocument } from './across/contained';
export type { NearDuplicateOptions } from './across/criteria';
export {
  type ContainmentOptions,
  DocumentIndex,
  type DocumentIndexOptions,
  type IndexedText,
  type NearDuplicates,
} from './across/document-index';
export {
  type ExplainedNearDuplicate,
  findNearDuplicates,
  type NearDuplicateTexts,
} from './across/near-duplicates';
export type { NearDuplicate } from './across/pairs';
export type { TextOf } from './across/read-texts';
export { type Provenance, type PublishedDocument, SentenceIndex } from './across/sentence-index';
export type { WordChange } from './across/word-changes';
export { alignPassages } from './align/align';
export { countWords } from './align/count-words';
export type {
  AlignedChange,
  AlignedSide,
  AlignOptions,
  ChangeKind,
  LabelledPassage,
  SentencePlace,
} from './align/model';
export { dedupe } from './dedupe';
export { type DiffOptions, diffWords, type TextSpan, type WordRun } from './diff-words';
export type {
  Block,
  BlockPassages,
  BlockRange,
  CommonRun,
  DedupeOptions,
  Deduplication,
  Occurrence,
  OverlapRelation,
  Passage,
  Relation,
  Statistics,
  TextRange,
  WholeRelation,
} from './model';
export type { Agreement } from './similarity/agreement';
export { containment, type SimilarityOptions, similarity } from './similarity/similarity';
