export * from './align';
export { dedupe } from './dedupe';
export * from './diff';
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
} from './exact/model';
export { joinPassages, passageTexts, splitSigns } from './exact/passages/join-passages';
export * from './near-duplicates';
export { byCodeUnits } from './structures/code-unit-order';
