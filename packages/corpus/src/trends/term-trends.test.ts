import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { textReport } from '../../test/support/text-report';
import { termTrends } from './term-trends';

const eels = 'Trained eels patrol the pier, as AI does.';
const gulls = "The firm's gulls pilot the paid trainee.";

/** Company by company, what it says for 2024 and for 2025; nothing for a year without a report. */
async function corpusWith(texts: readonly (readonly [string | null, string | null])[]) {
  return await corpusOf(
    texts.flatMap((years, company) =>
      years.flatMap((text, at) => {
        const year = 2024 + at;
        const details = { period: `${year}-12-31`, filed: `${year + 1}-03-01` };
        if (text === null) return [];
        return [textReport(company + 1, text, { fiscalYear: String(year), ...details })];
      }),
    ),
  );
}

const years = { from: 2024, to: 2025 };

describe('termTrends', () => {
  it('counts companies of each year, and those that gained and lost a term', async () => {
    const corpus = await corpusWith([
      [gulls, eels],
      [gulls, `${eels} ${eels}`],
      [eels, gulls],
      [eels, eels],
      [null, eels],
    ]);
    const found = termTrends(corpus, ['Trained EELS'], years);
    expect(found.terms[0]?.years).toMatchObject([
      { fiscalYear: 2024, count: 2, of: 4, share: 0.5, weak: true },
      { fiscalYear: 2025, count: 4, of: 5, share: 0.8, weak: true },
    ]);
    expect(found.terms[0]?.change).toMatchObject({
      ...{ change: 0.25, gained: 2, lost: 1 },
      ...{ from: { companies: 2, of: 4 }, to: { companies: 3, of: 4 } },
    });
    const all = termTrends(corpus, ['trained eels'], { ...years, panel: 'all' });
    expect(all.terms[0]?.change).toMatchObject({
      ...{ gained: null, to: { companies: 4, of: 5 } },
    });
    expect(all.terms[0]?.change?.change).toBeCloseTo(0.3);
  });

  it.each([
    ['ai', 1],
    ['eel', 0],
    ['train', 0],
    ['patrol the pier as ai', 1],
    ['eels the pier', 0],
    ["firm's", 1],
    ['paid', 1],
    ['gulls pilot the paid', 1],
  ])('finds the exact words “%s” in %d reports', async (term, count) => {
    const corpus = await corpusWith([
      [null, eels],
      [null, gulls],
    ]);
    expect(termTrends(corpus, [term]).terms[0]?.years).toMatchObject([{ count, of: 2 }]);
  });

  it('has no change where no two years can be compared', async () => {
    const corpus = await corpusWith([[null, eels]]);
    const found = termTrends(corpus, ['eels']);
    expect(found).toMatchObject({ years: { problem: 'noYears' }, terms: [{ change: null }] });
    expect(termTrends(corpus, ['eels'], years).terms[0]?.change).toBeNull();
  });

  it('rejects what has no word, and years in the wrong order', async () => {
    const corpus = await corpusWith([[eels, eels]]);
    expect(() => termTrends(corpus, ['…'])).toThrow(RangeError);
    expect(() => termTrends(corpus, ['eels'], { from: 2025, to: 2024 })).toThrow(RangeError);
  });
});
