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
  DedupeOptions,
  Deduplication,
  Occurrence,
  Passage,
  Relation,
  Statistics,
} from './model';
export { containment, type SimilarityOptions, similarity } from './similarity/similarity';
