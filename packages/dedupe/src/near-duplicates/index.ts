export type { Agreement } from '../similarity/agreement';
export { denials, functionWords } from '../similarity/function-words';
export { containment, type SimilarityOptions, similarity } from '../similarity/shingle-similarity';
export { type Banding, chanceToFind, chooseBanding } from './banding';
export {
  type Boilerplate,
  type BoilerplateOptions,
  type ScoredSentence,
  scoreBoilerplate,
} from './boilerplate';
export type { Cluster, ClusterMember } from './clusters';
export type { ContainedDocument } from './contained-documents';
export type { NearDuplicate } from './document-index';
export {
  type ContainmentOptions,
  DocumentIndex,
  type DocumentIndexOptions,
  type IndexedText,
  type NearDuplicates,
} from './document-index';
export type { WordChange } from './find-near-duplicates';
export {
  type ExplainedNearDuplicate,
  findNearDuplicates,
  type NearDuplicateTexts,
} from './find-near-duplicates';
export { type Provenance, type PublishedDocument, SentenceIndex } from './sentence-index';
export type { TextOf } from './text-cache';
export type { NearDuplicateOptions } from './verifier';
