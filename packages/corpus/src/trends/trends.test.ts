import type { Filing } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { cikOf, textReport } from '../../test/support/text-report';
import type { Corpus } from '../open-corpus';
import { countPhrases } from './count-phrases';
import { PhraseReader } from './phrases';
import { trends as ask, type Trends, type TrendsOptions, type TrendsProblem } from './trends';

/** Trends where there are some, as they are and as what they must not be. */
function trends(corpus: Corpus, options?: TrendsOptions): Trends {
  const found: Trends | TrendsProblem = ask(corpus, options);
  if ('problem' in found) throw new TypeError(found.problem);
  return found;
}

/** A report of a company for a fiscal year. */
function report(company: number, year: number, text: string, sic = '6022'): Filing {
  const details = { fiscalYear: String(year), period: `${year}-12-31`, filed: `${year + 1}-03-01` };
  return textReport(company, text, { ...details, entity: { sic } });
}

/** Twenty companies: what they say in two years. */
function twenty(texts: (company: number) => [before: string, after: string]): Filing[] {
  return Array.from({ length: 20 }, (_, at) => at + 1).flatMap((company) => {
    const [before, after] = texts(company);
    return [report(company, 2024, before), report(company, 2025, after)];
  });
}

const base = 'The harbor is guarded.';

describe('trends', () => {
  it('are phrases that more companies use than before, with counts and an example', async () => {
    const filings = twenty((company) => [
      base,
      company <= 12 ? `${base} Trained eels patrol, x${company}.` : base,
    ]);
    const found = trends(await corpusOf(filings), { from: 2024, to: 2025 });
    expect(found).toMatchObject({
      companies: { from: 20, to: 20, both: 20 },
      compared: { from: 20, to: 20 },
      leastCompanies: 10,
      phrases: { fallen: [] },
    });
    expect(found?.phrases.risen).toHaveLength(1);
    expect(found?.phrases.risen[0]).toMatchObject({
      phrase: 'trained eels patrol',
      from: { companies: 0, share: 0 },
      to: { companies: 12, share: 0.6 },
      ...{ gained: 12, lost: 0, overlapping: 2 },
      example: {
        text: 'Trained eels patrol, x1.',
        marks: [{ start: 0, end: 19 }],
        filing: { fiscalYear: 2025 },
      },
    });
    expect(found?.words.risen.map(({ phrase }) => phrase)).toEqual(
      ['trained', 'patrol', 'eels'].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    );
  });

  it('fall as they rise', async () => {
    const filings = twenty((company) => [
      company <= 12 ? `${base} Trained eels patrol, x${company}.` : base,
      base,
    ]);
    const found = trends(await corpusOf(filings), { from: 2024, to: 2025 });
    expect(found?.phrases.risen).toEqual([]);
    expect(found?.phrases.fallen[0]).toMatchObject({
      phrase: 'trained eels patrol',
      example: { filing: { fiscalYear: 2024 } },
    });
  });

  it('are not what as many gained as lost', async () => {
    const eels = `${base} Trained eels patrol.`;
    const filings = twenty((company) => (company <= 10 ? [eels, base] : [base, eels]));
    const found = trends(await corpusOf(filings), { from: 2024, to: 2025 });
    expect(found).toMatchObject({ changed: 0, phrases: { risen: [], fallen: [] } });
    expect(found?.tested).toBeGreaterThan(0);
  });

  it('count a company once a year, and leave out those of one year', async () => {
    const eels = `${base} Trained eels patrol. Trained eels patrol.`;
    const newcomers = Array.from({ length: 15 }, (_, at) =>
      report(at + 100, 2025, eels.replaceAll('patrol.', `patrol, x${at}.`)),
    );
    const corpus = await corpusOf([...twenty(() => [base, base]), ...newcomers]);
    const both = trends(corpus, { from: 2024, to: 2025 });
    expect(both).toMatchObject({ compared: { from: 20, to: 20 }, changed: 0 });
    const all = trends(corpus, { from: 2024, to: 2025, panel: 'all' });
    expect(all).toMatchObject({ compared: { from: 20, to: 35 } });
    expect(all?.phrases.risen[0]).toMatchObject({
      phrase: 'trained eels patrol',
      to: { companies: 15, share: 15 / 35 },
      ...{ gained: null, lost: null },
    });
  });

  it('compare the last two years that have enough companies', async () => {
    const filings = Array.from({ length: 30 }, (_, at) =>
      [2023, 2024, 2025].map((year) => report(at, year, base)),
    );
    const corpus = await corpusOf([...filings.flat(), report(1, 2026, base)]);
    expect(trends(corpus)).toMatchObject({ from: 2024, to: 2025 });
    expect(trends(corpus, { to: 2024 })).toMatchObject({ from: 2023, to: 2024 });
    expect(trends(corpus, { from: 2023 })).toMatchObject({ from: 2023, to: 2025 });
  });

  it('are only of filings that are asked for', async () => {
    const corpus = await corpusOf([...twenty(() => [base, base]), report(99, 2025, base, '2834')]);
    const years = { from: 2024, to: 2025 };
    expect(ask(corpus, { ...years, filter: { sic: ['28'] } })).toMatchObject({
      problem: 'fewCompanies',
      companies: { from: 0, to: 1, both: 0 },
    });
    expect(trends(corpus, { ...years, filter: { sic: ['60'] } })).toMatchObject({
      compared: { from: 20 },
    });
  });

  it('say why there is nothing to compare', async () => {
    const corpus = await corpusOf([report(1, 2024, base), report(2, 2025, base)]);
    const years = [2024, 2025].map((fiscalYear) => ({ fiscalYear, companies: 1 }));
    expect(ask(corpus)).toEqual({ problem: 'noYears', years, leastCompanies: 30 });
    expect(ask(corpus, { from: 2024, to: 2025, panel: 'all' })).toMatchObject({
      problem: 'fewCompanies',
      companies: { from: 1, to: 1, both: 0 },
      leastCompanies: 10,
    });
    expect(() => ask(corpus, { from: 2024, to: 2024 })).toThrow(RangeError);
  });

  it.each(['both', 'all'] as const)(
    'are not what companies with one text say, of panel %s',
    async (panel) => {
      const eels = (company: number) => `Trained eels patrol pier ${company}.`;
      const gulls = 'Loud gulls patrol the harbor.';
      const filings = twenty((company) => [
        base,
        company <= 12 ? `${base} ${gulls} ${eels(company)}` : base,
      ]);
      const found = trends(await corpusOf(filings), { from: 2024, to: 2025, panel });
      expect(found.phrases.risen.map(({ phrase }) => phrase)).toEqual(['trained eels patrol pier']);
      expect(found.phrases.risen[0]).toMatchObject({
        texts: { from: 0, to: 12, gained: 12, lost: 0 },
      });
      expect(found.words.risen.map(({ phrase }) => phrase)).not.toContain('gulls');
    },
  );
});

describe('countPhrases', () => {
  it('counts as one that keeps all phrases would', async () => {
    const words = fc.array(fc.constantFrom('eels', 'not', 'the', 'boats', 'nets.'), {
      maxLength: 8,
    });
    const texts = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const filings = all.flatMap(([before, after], company) => [
          report(company, 2024, before.join(' ')),
          report(company, 2025, after.join(' ')),
        ]);
        const corpus = await corpusOf(filings);
        const rows = corpus.database
          .prepare(
            'select id, cik as company, fiscal_year as year from filings order by cik, fiscal_year',
          )
          .all<{ id: number; company: string; year: number }>();
        const reports = rows.map((row) => ({ ...row, isFirst: row.year === 2024 }));
        const counts = countPhrases(corpus, reports, 2);
        expect(counts.length).toBe(new Set(counts.map(({ phrase }) => phrase)).size);
        const uses = all.map(([before, after]) => [phrasesIn(before), phrasesIn(after)] as const);
        const expected = new Map<string, number[]>();
        for (const phrase of new Set(uses.flatMap(([a, b]) => [...a, ...b]))) {
          const from = uses.filter(([a]) => a.has(phrase)).length;
          const to = uses.filter(([, b]) => b.has(phrase)).length;
          const both = uses.filter(([a, b]) => a.has(phrase) && b.has(phrase)).length;
          if (Math.max(from, to) >= 2) expected.set(phrase, [from, to, both]);
        }
        expect(new Map(counts.map((one) => [one.phrase, [one.from, one.to, one.both]]))).toEqual(
          expected,
        );
      }),
      { numRuns: 25 },
    );
  });
});

function phrasesIn(words: readonly string[]): Set<string> {
  const text = words.join(' ');
  const found = new Set<string>();
  new PhraseReader().read(text, ({ start, end }) => found.add(text.slice(start, end)));
  return found;
}

it('names companies by their CIK in examples', async () => {
  const filings = twenty((company) => [
    base,
    company <= 12 ? `${base} Trained eels patrol, x${company}.` : base,
  ]);
  const found = trends(await corpusOf(filings), { from: 2024, to: 2025, limit: 1 });
  expect(found?.phrases.risen[0]?.example?.filing.cik).toBe(cikOf(1));
});
