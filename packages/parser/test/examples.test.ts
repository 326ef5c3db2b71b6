import { describe, expect, it } from 'vitest';
import { asciiKey, comparisonKey, type Fact, formatHtml, parse } from '../src/index';
import { example } from './support/shared';

const inline = parse(example('lanternfish-10k-2025.htm'), { html: true });
const dump = parse(example('lanternfish-10k-2025-r-page.txt'));
const byConcept = ({ facts }: { facts: readonly Fact[] }) =>
  new Map(facts.map((fact) => [fact.concept, fact]));

describe('one disclosure as inline XBRL and as the dump of its viewer page', () => {
  it('has the same concepts', () => {
    expect([...byConcept(inline).keys()].sort()).toEqual([...byConcept(dump).keys()].sort());
    expect(inline.facts).toHaveLength(16);
  });

  it.each(inline.facts)('has the same value of $concept', ({ concept, type, value }) => {
    const other = byConcept(dump).get(concept);
    expect(other?.type).toBe(type);
    if (type === 'flag') expect(other?.value).toBe(value);
    else expect(comparisonKey(String(other?.value))).toBe(comparisonKey(String(value)));
  });

  it('has the same lines in both', () => {
    const linesOf = (fact?: Fact): string[] => String(fact?.value).split('\n');
    const differing = inline.facts.filter(
      (fact) => linesOf(fact).length !== linesOf(byConcept(dump).get(fact.concept)).length,
    );
    expect(differing).toEqual([]);
  });

  it('has the same end of its period', () => {
    expect(dump.period.end).toBe(inline.period.end);
  });

  it('is read without a diagnostic', () => {
    expect([...inline.diagnostics, ...dump.diagnostics]).toEqual([]);
  });
});

it('markup and value of every text block have the same text', () => {
  for (const fact of inline.facts) {
    if (fact.type === 'textBlock') expect(formatHtml(fact.html ?? '').text).toBe(fact.value);
  }
});

it('the incident report has its five concepts, its day and its member', () => {
  const filing = parse(example('tern-hollow-8k-2026-01.htm'));
  expect(filing.form).toBe('8-K');
  expect(filing.facts).toHaveLength(5);
  for (const { context } of filing.facts) {
    expect(context.period.start).toBe(context.period.end);
    expect(context.dimensions).toHaveLength(1);
    expect(context.dimensions[0]?.axis.name).toBe('MaterialCybersecurityIncidentAxis');
    expect(context.dimensions[0]?.member?.namespace).not.toBeNull();
  }
  expect(filing.diagnostics).toEqual([]);
});

it('the foreign report has three states of flags: true, false, not reported', () => {
  const filing = parse(example('fennimere-20f-2026-r-page.txt'));
  const values = filing.facts.filter(({ type }) => type === 'flag').map(({ value }) => value);
  expect(values).toContain(true);
  expect(values).toContain(false);
  expect(values.length).toBeLessThan(6);
  expect(filing.diagnostics).toEqual([]);
});

it('the ASCII key of a comparison key is that of the text', () => {
  for (const { value } of inline.facts) {
    const text = String(value);
    expect(asciiKey(comparisonKey(text))).toBe(asciiKey(text.normalize('NFC')));
  }
});
