export {
  type Baseline,
  BaselineBuilder,
  type BaselineEntry,
  knownIn,
  readBaseline,
} from './config/baseline';
export { configJsonSchema } from './config/json-schema';
export type {
  Config,
  ConfigSuppression,
  FilingSettings,
  Override,
  Preset,
  Selector,
} from './config/model';
export { type ConfigReading, readConfig } from './config/read';
export { ConfigResolver, type Matches } from './config/resolve';
export { buildExample } from './examples/build';
export { lint } from './lint';
export type { ExampleDetails, ExampleFiling, ExampleValue } from './model/example';
export type { Evidence, Finding, TextSpan } from './model/finding';
export type {
  LintOptions,
  LintResult,
  RuleSetting,
  SuppressedFinding,
  Suppression,
} from './model/result';
export type { Hit, Rule, RuleGroup, RuleSource, Scope } from './model/rule';
export type {
  BlockEntry,
  Corpus,
  FlagEntry,
  Sentence,
  Subject,
} from './model/subject';
export { findRule, isReaderCode, ruleOfCode } from './rules/find';
export { pageUrl, rulePages } from './rules/pages';
export { rules } from './rules/rules';
export { suggestRules } from './rules/suggest';
