export { type ChangeGroup, type ChangeView, remarksOn } from './change-groups';
export {
  describeCount,
  describeWords,
  type KindCount,
  kindCounts,
  kindWords,
} from './change-summary';
export {
  type ComparisonHead,
  type ComparisonOptions,
  type ComparisonView,
  type ConceptChanges,
  type ConceptRow,
  comparisonView,
  type FlagChangeRow,
  type FlagChanges,
} from './comparison-view';
export { expectComparison } from './expect-comparison';
export { aroundInk, linesOf, type MarkedRun } from './marked-runs';
