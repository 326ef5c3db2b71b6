export type {
  FilingFindingsJson,
  FindingJson,
  LintEnding,
  LintSummary,
  LintWriter,
  LocatedOptions,
  Region,
  RuleCount,
} from './lint-run';
export { LintTally } from './lint-tally';
export { regionsIn } from './regions';
