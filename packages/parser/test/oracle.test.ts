import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asciiKey, type Filing, formatHtml, parse, type TextBlockFact } from '../src/index';
import { missing, note, shared } from './support/shared';

interface Oracle {
  cik: string;
  form: string;
  facts: Record<string, string>;
}

/** Filings without facts of the CYD taxonomy: filed before the rule, or tagged in an exhibit. */
const without: readonly string[] = ['aapl', 'wfc'];

const names = missing ? [] : readdirSync(shared('filings', 'inline'));
const tickerOf = (name: string): string => name.slice(0, name.indexOf('-'));
const filed = names.filter((name) => !without.includes(tickerOf(name)));
const bytesOf = (name: string): Uint8Array => readFileSync(shared('filings', 'inline', name));
const read = (name: string): Filing =>
  parse({ name, content: bytesOf(name) }, { html: true, markdown: true });

describe.skipIf(missing)(`real annual reports as inline XBRL${note}`, () => {
  it.each(filed)('%s has the concepts and values of the SEC', (name) => {
    const path = shared('oracle', `${tickerOf(name)}.json`);
    const oracle = JSON.parse(readFileSync(path, 'utf8')) as Oracle;
    const filing = read(name);
    const found = filing.facts.map(({ concept, value }) => [concept, asciiKey(String(value))]);
    const expected = Object.entries(oracle.facts).map(([concept, value]) => [
      concept,
      asciiKey(value),
    ]);
    expect(found.sort()).toEqual(expected.sort());
    expect(filing.entity.cik).toBe(oracle.cik.padStart(10, '0'));
    expect(filing.form).toBe(oracle.form);
    expect(filing.diagnostics).toEqual([]);
  });

  it.each(filed)('%s has a registrant, a period and a fiscal year', (name) => {
    const { entity, period, fiscalPeriod, fiscalYear, amendment, facts } = read(name);
    expect(entity.name).toMatch(/\w{2}/u);
    expect(period.end).toMatch(/^202[45]-\d\d-\d\d$/u);
    expect([fiscalPeriod, amendment]).toEqual(['FY', false]);
    expect(fiscalYear).toMatch(/^202[45]$/u);
    expect(new Set(facts.map(({ context }) => context.period.end))).toEqual(new Set([period.end]));
  });

  it.each(filed)('%s has the locations of its elements', (name) => {
    const bytes = bytesOf(name);
    for (const { locations } of read(name).facts) {
      locations.forEach(({ start, end }, i) => {
        const element = i === 0 ? 'ix:nonNumeric' : 'ix:continuation';
        const source = new TextDecoder().decode(bytes.subarray(start, end));
        expect(source.startsWith(`<${element} `)).toBe(true);
        expect(source.endsWith(`</${element}>`)).toBe(true);
      });
    }
  });

  it.each(filed)('%s has segments with the text at their locations', (name) => {
    const bytes = bytesOf(name);
    const blocks = read(name).facts.filter(
      (fact): fact is TextBlockFact => fact.type === 'textBlock',
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const { value, segments = [] } of blocks) {
      let at = 0;
      for (const { start, end, textStart, textEnd } of segments) {
        expect(textStart).toBe(at);
        at = textEnd;
        const source = new TextDecoder().decode(bytes.subarray(start, end));
        expect(formatHtml(source).text).toBe(value?.slice(textStart, textEnd).trim());
      }
      expect(at).toBe(value?.length);
    }
  });

  it.each(filed)('%s has the same text in values, markup and Markdown', (name) => {
    const words = (text = ''): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const fact of read(name).facts) {
      if (fact.type !== 'textBlock') continue;
      expect(formatHtml(fact.html ?? '').text).toBe(fact.value);
      // Markdown would add the numbers of ordered lists; these filings have none.
      expect(words(fact.markdown)).toBe(words(fact.value ?? ''));
    }
  });

  it.each(names.filter((name) => without.includes(tickerOf(name))))(
    '%s has no CYD fact, and a diagnostic that reports it',
    (name) => {
      const filing = read(name);
      expect(filing.facts).toEqual([]);
      expect(filing.form).toBe('10-K');
      expect(filing.diagnostics.map(({ code }) => code)).toEqual(['no-cyd-facts']);
    },
  );
});

describe.skipIf(missing)(`the dump of a real viewer page${note}`, () => {
  const [name = ''] = missing ? [] : readdirSync(shared('seed'));
  const filing = missing ? null : parse(readFileSync(shared('seed', name)));

  it('has nine text blocks and five flags, one of them false', () => {
    const facts = filing?.facts ?? [];
    const flags = facts.filter(({ type }) => type === 'flag');
    expect(facts.filter(({ type }) => type === 'textBlock')).toHaveLength(9);
    expect(flags).toHaveLength(5);
    const negative = flags.filter(({ value }) => value === false).map(({ concept }) => concept);
    expect(negative).toContain('CybersecurityRiskManagementThirdPartyEngagedFlag');
    expect(filing?.diagnostics).toEqual([]);
  });

  it('has a period with an end and a length but no start', () => {
    expect(filing?.period).toEqual({ start: null, end: '2024-12-31', duration: 'P12M' });
  });

  it('has no trailing definitions in its texts', () => {
    for (const { value } of filing?.facts ?? [])
      expect(String(value)).not.toMatch(/Reference 1:|xbrl\.org/u);
  });
});
