import { type Comparison, compare } from '@cydkit/compare';
import { type ComparisonView, comparisonView } from '@cydkit/presentation/comparison';
import type { OpenFiling } from './library';

export function comparisonOf(old: OpenFiling, current: OpenFiling): Comparison {
  return compare(old.filing, current.filing);
}

/** All that the page shows of a comparison. */
export function comparisonPage(comparison: Comparison): ComparisonView {
  return comparisonView(comparison);
}
