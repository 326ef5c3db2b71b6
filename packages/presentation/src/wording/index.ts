export { fileNameOf, type NamingOptions } from './file-name';
export { type Head, headOf, type Property } from './filing-head';
export { paragraphOf, shortLabel, titleOf } from './labels';
export {
  describeContext,
  describeFilingPeriod,
  describeLocation,
  describePassages,
  describePeriod,
  describePlaces,
  describeRegistrant,
  numberRange,
  percent,
  sentenceLength,
  shortened,
} from './phrases';
export { type QuotePart, quoteParts } from './quote-parts';
export { countedFindings, countedSeverities } from './severities';
