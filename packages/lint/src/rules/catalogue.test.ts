import { diagnosticCodes } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { lintExample } from '../../test/support/lint-example';
import type { ExampleFiling } from '../model/example';
import type { MessageArguments } from '../model/finding';
import type { Rule } from '../model/rule';
import { rules } from './catalogue';

function findingsOf(rule: Rule, example: ExampleFiling) {
  return lintExample(example).findings.filter((finding) => finding.rule === rule.id);
}

/** A capital first; a final stop only after several sentences. */
function expectSentences(message: string): void {
  expect(message).toMatch(/^["A-Z\d]/u);
  expect(message.endsWith('.')).toBe(/[.?] [A-Z]/u.test(message));
}

describe('the catalogue', () => {
  it('gives every rule a unique id and number', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ number }) => number)).size).toBe(rules.length);
  });

  it('has no alias that names anything else', () => {
    const names = rules.flatMap(({ id, number, aliases = [] }) => [id, number, ...aliases]);
    const all = [...names, ...Object.keys(diagnosticCodes)].map((name) => name.toLowerCase());
    const judged = rules.filter(({ id }) => Object.hasOwn(diagnosticCodes, id));
    expect(new Set(all).size).toBe(all.length - judged.length);
  });

  it('covers rules by others that are no milder, and none by itself in the end', () => {
    const severities = ['info', 'warning', 'error'];
    const expectOrder = ({ id, severity, coveredBy = {} }: Rule, path: readonly string[]): void => {
      expect(path).not.toContain(id);
      for (const name of [coveredBy.filing ?? [], coveredBy.facts ?? []].flat()) {
        const other = rules.find((rule) => rule.id === name);
        expect(severities.indexOf(other?.severity ?? '')).toBeGreaterThanOrEqual(
          severities.indexOf(severity),
        );
        if (other !== undefined) expectOrder(other, [...path, id]);
      }
    };
    for (const rule of rules) expectOrder(rule, []);
  });

  it('has at most one rule to judge each reader’s code', () => {
    const codes = rules.flatMap((rule) => rule.codes ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('gives a rule the name of a code only if it judges that code alone', () => {
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

    it('explains itself in plain sentences', () => {
      const own = findingsOf(rule, rule.examples.bad).filter(({ code }) => code === rule.id);
      for (const { message } of own) expectSentences(message);
      for (const text of [rule.rationale, rule.fix]) {
        expect(text).toMatch(/^["A-Z\d].*[.?"]$/su);
      }
      expect(rule.title).toMatch(/^[A-Z].*[^.]$/u);
    });

    it('makes its message from its arguments', () => {
      for (const { code, args, message } of findingsOf(rule, rule.examples.bad)) {
        if (code !== rule.id || rule.message === null) continue;
        const { message: from } = rule;
        expect(JSON.parse(JSON.stringify(args))).toEqual(args);
        expect(typeof from === 'string' ? from : from(args as MessageArguments)).toBe(message);
      }
    });
  },
);
