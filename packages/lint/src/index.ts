export {
  type Baseline,
  BaselineBuilder,
  type BaselineEntry,
  knownIn,
  readBaseline,
} from './config/baseline';
export { ConfigResolver, type Matches } from './config/config-resolver';
export { configJsonSchema } from './config/config-schema';
export type {
  Config,
  ConfigSuppression,
  FilingSettings,
  Override,
  Preset,
  Selector,
} from './config/model';
export { type ConfigReading, readConfig } from './config/read-config';
export { buildExample } from './examples/build-example';
export {
  type Determination,
  daysBetween,
  type Elapsed,
  type EventDay,
  type IncidentClock,
  incidentClock,
} from './incident-clock';
export { lint } from './lint';
export type {
  ExampleDetails,
  ExampleDiagnostic,
  ExampleFiling,
  ExampleValue,
} from './model/example';
export type { Evidence, Finding, MessageArguments, TextSpan } from './model/finding';
export type { Measure } from './model/measure';
export type {
  LintOptions,
  LintResult,
  RuleSetting,
  SuppressedFinding,
  Suppression,
} from './model/result';
export type { Coverage, Hit, Rule, RuleGroup, RuleSource, Scope } from './model/rule';
export type {
  BlockEntry,
  Corpus,
  FlagEntry,
  Sentence,
  Subject,
} from './model/subject';
export { rules } from './rules/catalogue';
export { findRule, isReaderCode, pageUrl, ruleOfCode, rulePages } from './rules/find-rule';
export { measures } from './rules/measures';
export { suggestRules } from './rules/suggest-rules';
