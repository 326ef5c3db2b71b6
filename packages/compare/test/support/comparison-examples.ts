import type { ComparisonArguments } from '../../src/comparison-codes';

/** Example data for every code of a comparison, from which `docs/messages.md` is generated. */
export const comparisonExamples: ComparisonArguments = {
  'compare-entities-differ': {
    old: { name: 'Lanternfish Instruments Inc.', cik: '0009999901' },
    new: { name: 'Tern Hollow Co', cik: '0009999902' },
  },
  'compare-entity-unknown': { silent: ['new'] },
  'compare-forms-differ': { old: '10-K', new: '8-K' },
  'compare-same-period': { end: '2025-12-31' },
  'compare-wrong-order': { old: '2025-12-31', new: '2024-12-31' },
  'compare-period-unknown': { silent: ['old', 'new'] },
  'compare-letters-only': { sources: ['notes.zip'] },
  'compare-contexts-left-out': { filing: 'new', facts: 18, leftOut: 2 },
  'compare-page-furniture': { filing: 'old', lines: ['Lanternfish | Form 10-K | 24'] },
  'compare-flag-contradictory': {
    filing: 'old',
    concept: 'CybersecurityRiskManagementThirdPartyEngagedFlag',
  },
  'compare-no-facts': { filing: 'new' },
};
