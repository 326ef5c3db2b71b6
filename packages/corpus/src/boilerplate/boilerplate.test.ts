import { SentenceIndex } from '@cydkit/dedupe';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { cikOf, textReport } from '../../test/support/text-report';
import { comparedFiling } from '../companies/compared-filing';
import { findFiling } from '../filings/find-filing';
import { recordOf } from '../record/filing-record';
import { boilerplate } from './boilerplate';
import { boilerplateShares } from './boilerplate-shares';
import { isHeading } from './headings';

const common = 'The board reviews the risks of the harbor every spring.';
const own = 'Our eels guard the cables that lead to the northern lighthouse.';

describe('boilerplate', () => {
  it('is what enough other companies have word for word', async () => {
    const corpus = await corpusOf([
      textReport(1, `${common} ${own}`),
      textReport(2, common),
      textReport(3, common),
    ]);
    const filing = comparedFiling(corpus, findFiling(corpus, cikOf(1)).filing?.key ?? '');
    if (filing === null) throw new TypeError('The filing must be there');
    const answer = boilerplate(corpus, filing, { companies: 2 });
    expect(answer).toMatchObject({ score: 10 / 21, words: 21, others: 2 });
    expect(answer.passages[0]?.sentences).toEqual([
      { text: common, words: 10, companies: 2, boilerplate: true },
      { text: own, words: 11, companies: 0, boilerplate: false },
    ]);
    expect(boilerplate(corpus, filing, { companies: 3 }).score).toBe(0);
  });

  it('never counts filings of its own company, nor companies twice', async () => {
    const corpus = await corpusOf([
      textReport(1, common, { fiscalYear: '2024' }),
      textReport(1, common),
      textReport(2, common, { fiscalYear: '2024' }),
      textReport(2, common),
    ]);
    const filing = comparedFiling(corpus, findFiling(corpus, cikOf(1)).filing?.key ?? '');
    const answer = filing && boilerplate(corpus, filing, { companies: 2 });
    expect(answer?.score).toBe(0);
    expect(answer?.passages[0]?.sentences[0]?.companies).toBe(1);
    expect(answer?.ranks.map(({ rank }) => rank.others)).toEqual([1]);
  });

  it('scores a draft that is not in the corpus', async () => {
    const corpus = await corpusOf([textReport(1, common), textReport(2, common)]);
    const draft = recordOf(textReport(1, `${common} ${own}`));
    expect(boilerplate(corpus, draft, { companies: 1 })).toMatchObject({ score: 10 / 21 });
  });

  it('gives the place among others', async () => {
    const corpus = await corpusOf([
      textReport(1, `${common} ${own}`, { entity: { sic: '6022' } }),
      textReport(2, common, { entity: { sic: '6022' } }),
      textReport(3, 'Three words only.', { entity: { sic: '2834' } }),
    ]);
    const filing = comparedFiling(corpus, findFiling(corpus, cikOf(1)).filing?.key ?? '');
    const answer = filing && boilerplate(corpus, filing, { companies: 1 });
    expect(answer?.ranks).toMatchObject([
      // Of its division there are too few, but there is none wider.
      { group: { kind: 'industry', digits: 1, companies: 1 }, rank: { lower: 0, higher: 1 } },
      { group: { kind: 'all', companies: 2 }, rank: { lower: 1, higher: 1 } },
    ]);
  });

  it('leaves out headings, in other filings too', async () => {
    const heading = 'Harbor Risk Management and Strategy';
    const corpus = await corpusOf([
      textReport(1, `${heading}\n\n${common} ${own}`),
      textReport(2, `${heading}\n\n${common}`),
      textReport(3, heading),
    ]);
    const filing = comparedFiling(corpus, findFiling(corpus, cikOf(1)).filing?.key ?? '');
    const answer = filing && boilerplate(corpus, filing, { companies: 1 });
    expect(answer).toMatchObject({ score: 10 / 21, words: 21 });
    expect(answer?.passages[0]?.sentences.map(({ text }) => text)).toEqual([common, own]);
    // The third has no sentence to rank, but is one of all companies.
    expect(answer?.ranks).toMatchObject([
      { group: { companies: 2 }, rank: { others: 1, higher: 1 } },
    ]);
    const shares = boilerplateShares(corpus, 1, {});
    expect([...shares.values()].sort()).toEqual([10 / 21, 1]);
    const draft = recordOf(textReport(4, heading));
    expect(boilerplate(corpus, draft, { companies: 1 })).toMatchObject({ score: 0, words: 0 });
  });

  it('rejects a count that is no count', async () => {
    const corpus = await corpusOf([textReport(1, common)]);
    const draft = recordOf(textReport(1, own));
    expect(() => boilerplate(corpus, draft, { companies: 0 })).toThrow(RangeError);
  });
});

describe('isHeading', () => {
  it.each([
    ['Risk Management and Strategy', true],
    ['ITEM 1C. CYBERSECURITY', true],
    ['Processes for Identifying Risks from the Sea', true],
    ['We have had no incident since our launch', false],
    ['Our Board Meets Twice a Year.', false],
    ['of the Board', false],
    [Array.from({ length: 15 }, () => 'Eels').join(' '), false],
  ])('of “%s” is %s', (text, expected) => {
    expect(isHeading(text)).toBe(expected);
  });
});

describe('boilerplateShares', () => {
  it('equal the scores of @cydkit/dedupe for every filing', async () => {
    const sentence = fc.constantFrom(common, own, 'Short one.', 'All boats are counted at noon.');
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    const filings = fc.array(
      fc.record({ company: fc.nat(4), texts: fc.array(text, { maxLength: 2 }) }),
    );
    await fc.assert(
      fc.asyncProperty(filings, fc.integer({ min: 1, max: 3 }), async (all, publishers) => {
        const reports = all.map(({ company, texts: [first = '', second = ''] }) =>
          textReport(company, first, {
            facts: [
              ['CybersecurityRiskRoleOfManagementTextBlock', first],
              ['CybersecurityRiskBoardOfDirectorsOversightTextBlock', second],
            ],
          }),
        );
        const corpus = await corpusOf(reports);
        const shares = boilerplateShares(corpus, publishers, {});
        const records = reports.map(recordOf);
        const index = new SentenceIndex();
        for (const { filing, passages } of records) {
          const publisher = filing.cik ?? '';
          index.add({
            id: filing.key,
            publisher,
            date: '',
            texts: passages.map((one) => one.text),
          });
        }
        const ids = corpus.database
          .prepare('select id, key from filings')
          .all<{ id: number; key: string }>();
        for (const { id, key } of ids) {
          const record = records.find(({ filing }) => filing.key === key);
          const texts = record?.passages.map((one) => one.text) ?? [];
          const publisher = record?.filing.cik ?? '';
          const { score, words } = index.boilerplate(texts, { publisher, publishers });
          expect(shares.get(id)).toBe(words === 0 ? undefined : score);
        }
      }),
      { numRuns: 20 },
    );
  });
});
