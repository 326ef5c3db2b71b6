export type { Agreement } from '../similarity/agreement';
export { containment, type SimilarityOptions, similarity } from '../similarity/similarity';
export { type Banding, chanceToFind, chooseBanding } from './banding';
export type { Boilerplate, BoilerplateOptions, ScoredSentence } from './boilerplate';
export type { Cluster, ClusterMember } from './clusters';
export type { ContainedDocument } from './contained';
export type { NearDuplicateOptions } from './criteria';
export {
  type ContainmentOptions,
  DocumentIndex,
  type DocumentIndexOptions,
  type IndexedText,
  type NearDuplicates,
} from './document-index';
export {
  type ExplainedNearDuplicate,
  findNearDuplicates,
  type NearDuplicateTexts,
} from './near-duplicates';
export type { NearDuplicate } from './pairs';
export type { TextOf } from './read-texts';
export { type Provenance, type PublishedDocument, SentenceIndex } from './sentence-index';
export type { WordChange } from './word-changes';
