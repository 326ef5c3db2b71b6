export { dedupe } from './dedupe';
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
