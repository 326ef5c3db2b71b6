import { describe, expect, it } from 'vitest';
import { buildExample } from '../examples/build';
import { lint } from '../lint';
import type { ExampleFiling } from '../model/example';
import type { Rule } from '../model/rule';
import { rules } from './rules';

function findingsOf(rule: Rule, example: ExampleFiling) {
  const { findings } = lint(buildExample(example), {
    ...(example.prior && { prior: buildExample(example.prior) }),
    ...(example.submission && { submission: example.submission }),
  });
  return findings.filter((finding) => finding.rule === rule.id);
}

it('gives every rule an id and a number of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(rules.map(({ number }) => number)).size).toBe(rules.length);
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
        expect(message).not.toBe('');
        expect(fix).not.toBe('');
      }
    });

    it('finds nothing in its good example', () => {
      expect(findingsOf(rule, rule.examples.good)).toEqual([]);
    });
  },
);
