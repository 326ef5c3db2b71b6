import { diagnosticCodes } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { lintExample } from '../examples/lint-example';
import type { ExampleFiling } from '../model/example';
import type { Rule } from '../model/rule';
import { rules } from './rules';

const findingsOf = (rule: Rule, example: ExampleFiling) =>
  lintExample(example).findings.filter((finding) => finding.rule === rule.id);

describe('the catalogue', () => {
  it('gives every rule an id and a number of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ number }) => number)).size).toBe(rules.length);
  });

  it('lets every code of a reader be judged by one rule at most', () => {
    const codes = rules.flatMap((rule) => rule.codes ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names a rule like a code only where the rule judges that code alone', () => {
    for (const { id, codes } of rules) {
      if (Object.hasOwn(diagnosticCodes, id)) expect(codes).toEqual([id]);
    }
  });
});

describe.each(rules.map((rule) => [rule.number, rule.id, rule] as const))(
  '%s %s',
  (_, id, rule) => {
    it('has a readable id', () => expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u));

    it('finds something in its bad example, with evidence', () => {
      const found = findingsOf(rule, rule.examples.bad);
      expect(found.length).toBeGreaterThan(0);
      for (const { evidence, message, fix } of found) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(message).toMatch(/\S/u);
        expect(fix).toMatch(/\S/u);
      }
    });

    it('finds nothing in its good example', () => {
      expect(findingsOf(rule, rule.examples.good)).toEqual([]);
    });
  },
);
