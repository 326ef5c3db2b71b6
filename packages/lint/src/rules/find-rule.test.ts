import { describe, expect, it } from 'vitest';
import { engagedFlag, materialityFlag, processes } from '../concept-names';
import { buildExample } from '../examples/build-example';
import { lint } from '../lint';
import { findRenamed, findRule, pageUrl } from './find-rule';
import { suggestRules } from './suggest-rules';

describe('a former name of a rule', () => {
  const [rule, ...names] = [
    'third-party-flags-missing',
    'third-party-engaged-flag-missing',
    'C06',
    'c06',
  ];
  const filing = buildExample({
    facts: [
      [processes, 'We assess threats every quarter.'],
      [materialityFlag, false],
      [engagedFlag, false],
    ],
  });

  it.each(names)('finds the rule that it is now part of: %s', (name) => {
    expect(findRule(name)?.id).toBe(rule);
    expect(findRenamed(name)?.id).toBe(rule);
    expect(pageUrl(name)).toBe(pageUrl(rule));
  });

  it.each(names)('sets and suppresses it: %s', (name) => {
    const off = lint(filing, { rules: { [name]: 'off' } });
    expect(off.findings.map(({ code }) => code)).not.toContain(rule);
    const suppressions = [{ rule: name, reason: 'We have no service providers.' }];
    const { suppressed } = lint(filing, { suppressions });
    expect(suppressed.map(({ code }) => code)).toEqual([rule]);
  });

  it('is not suggested for an unknown one', () => {
    expect(suggestRules('third-party-engaged-flag-mising')).not.toContain(names[0]);
  });
});

it.each([['C05'], ['c05'], ['third-party-flags-missing'], ['X99'], ['fact-nil']])(
  'finds no new name of %s',
  (name) => expect(findRenamed(name)).toBeUndefined(),
);
