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
  FlagEntry,
  FormType,
  Sentence,
  Subject,
} from './model/subject';
export { findRule, isReaderCode, ruleOfCode } from './rules/find';
export { rules } from './rules/rules';
