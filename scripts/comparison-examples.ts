import { type ComparisonCode, compare } from '../packages/compare/src/index';
import { buildExample, type ExampleFiling } from '../packages/lint/src/index';
import type { Filing } from '../packages/parser/src/index';

const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
const engagedFlag = 'CybersecurityRiskManagementThirdPartyEngagedFlag';

const old: ExampleFiling = {
  period: '2024-12-31',
  facts: [[processes, 'We assess threats every quarter.']],
};
const current: ExampleFiling = { ...old, period: '2025-12-31' };

/** Two filings of an invented company; the second may differ in more than an example can say. */
type Pair = readonly [old: ExampleFiling, current: ExampleFiling, given?: Partial<Filing>];

/** Two filings for every code of a comparison, which then reports it. */
const pairs: Readonly<Record<ComparisonCode, Pair>> = {
  'compare-entities-differ': [
    old,
    current,
    { entity: { name: 'Tern Hollow Co', cik: '9999900002' } },
  ],
  'compare-entity-unknown': [old, current, { entity: { name: null, cik: null } }],
  'compare-forms-differ': [old, { ...current, form: '8-K' }],
  'compare-same-period': [old, old],
  'compare-wrong-order': [current, old],
  'compare-period-unknown': [old, current, { period: { start: null, end: null } }],
  'compare-letters-only': [
    old,
    current,
    { source: { name: 'notes.zip', format: 'notes', bytes: 0, sha256: null } },
  ],
  'compare-contexts-left-out': [
    old,
    {
      ...current,
      facts: [
        ...current.facts,
        [processes, 'We assess threats.', { start: '2024-01-01', end: '2024-12-31' }],
      ],
    },
  ],
  'compare-flag-contradictory': [
    old,
    { ...current, facts: [...current.facts, [engagedFlag, true], [engagedFlag, false]] },
  ],
  'compare-no-facts': [old, { ...current, facts: [] }],
};

/** Returns the message of a code for its example; an empty text if the comparison has none. */
export function comparisonMessage(code: ComparisonCode): string {
  const [before, after, given] = pairs[code];
  const { diagnostics } = compare(buildExample(before), { ...buildExample(after), ...given });
  return diagnostics.find((one) => one.code === code)?.message ?? '';
}
