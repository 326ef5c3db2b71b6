export { type Head, headOf, type Property } from './filing-head';
export { paragraphOf, shortLabel, titleOf } from './labels';
export {
  counted,
  describeContext,
  describeLocation,
  describePassages,
  describePeriod,
  grouped,
  numberRange,
  percent,
  sentenceLength,
  shortened,
} from './phrases';
