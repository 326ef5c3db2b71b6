export { fileNameOf, type NamingOptions } from './file-name';
export { type Head, headOf, type Property } from './filing-head';
export { paragraphOf, shortLabel, titleOf } from './labels';
export {
  describeContext,
  describeLocation,
  describePassages,
  describePeriod,
  numberRange,
  percent,
  sentenceLength,
  shortened,
} from './phrases';
export { countedFindings } from './severities';
