import type { Comparison } from '@cydkit/compare';
import type { Diagnostic } from '@cydkit/parser';
import { type ChangeGroup, changeGroups } from './changes';
import { type ConceptChanges, conceptChanges } from './concepts';
import { type FlagChanges, flagChanges } from './flags';
import { type ComparisonHead, comparisonHead, hasNothingToCompare } from './head';
import { summaryOf } from './summary';
import { titlesOf } from './titles';

/** What every readable format shows of a comparison, in this order; they differ in layout only. */
export interface ComparisonView {
  head: ComparisonHead;
  diagnostics: Diagnostic[];
  flags: FlagChanges;
  summary: string[];
  concepts: ConceptChanges;
  changes: ChangeGroup[];
}

export interface ComparisonOptions {
  /** Numbers and flags only: no text. Default false. */
  summary?: boolean;
}

export function comparisonView(
  comparison: Comparison,
  { summary = false }: ComparisonOptions = {},
): ComparisonView {
  const titles = titlesOf(comparison);
  return {
    head: comparisonHead(comparison),
    diagnostics: comparison.diagnostics,
    flags: flagChanges(comparison),
    summary: hasNothingToCompare(comparison) ? [] : summaryOf(comparison),
    concepts: conceptChanges(comparison, titles),
    changes: summary ? [] : changeGroups(comparison, titles),
  };
}
