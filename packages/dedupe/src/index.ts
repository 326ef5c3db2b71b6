export * from './align';
export { dedupe } from './dedupe';
export * from './diff';
export { joinPassages, passageTexts, splitSigns } from './exact/passages/join-passages';
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
  PassageSigns,
  Relation,
  Statistics,
  TextRange,
  WholeRelation,
} from './model';
export * from './near-duplicates';
