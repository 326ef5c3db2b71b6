export {
  type FilingFindingsJson,
  type FindingJson,
  type LintEnding,
  type LintSummary,
  LintTally,
  type LintWriter,
  type LocatedOptions,
  type Region,
} from './lint-run';
export { regionsIn } from './regions';
