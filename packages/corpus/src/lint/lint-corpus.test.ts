import { lint } from '@cydkit/lint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { type FilingDetails, filingOf } from '../../test/support/filing-of';
import { lintCorpus } from './lint-corpus';

const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
const management = 'CybersecurityRiskRoleOfManagementTextBlock';
const text = 'We assess threats every quarter. Our officers run two drills each year.';

function annual(number: number, filed: string, details: Partial<FilingDetails> = {}) {
  return filingOf({
    accession: `00099999${20 + number}-26-000001`,
    filed,
    form: '10-K',
    period: '2025-12-31',
    name: `Company ${number}`,
    cik: `99999000${20 + number}`,
    facts: [[processes, text]],
    ...details,
  });
}

describe('lintCorpus', () => {
  it('names the other registrants in the order in which they filed', async () => {
    const corpus = await corpusOf([
      annual(1, '2026-03-01'),
      annual(2, '2026-02-01'),
      annual(3, '2026-01-01'),
      annual(3, '2025-01-01', { accession: '0009999923-25-000001', period: '2024-12-31' }),
    ]);
    const { othersWith } = lintCorpus(corpus);
    expect(othersWith(text, '9999900021')).toEqual(['Company 3', 'Company 2']);
    expect(othersWith(text, null)).toEqual(['Company 3', 'Company 2', 'Company 1']);
  });

  it.each([
    [
      'another punctuation and capitals',
      'WE assess threats, every quarter. Our officers run two drills each year!',
    ],
    [
      'other breaks of lines',
      'We assess threats\nevery quarter.\n\nOur officers run two drills each year.',
    ],
  ])('finds a text with %s', async (_, same) => {
    const corpus = await corpusOf([annual(1, '2026-03-01')]);
    expect(lintCorpus(corpus).othersWith(same, '9999900022')).toEqual(['Company 1']);
  });

  it.each([
    ['a word is missing', text.replace('two ', '')],
    ['a sentence is missing', 'We assess threats every quarter.'],
    ['a sentence is new', `${text} We train our staff.`],
    ['no sentence is the same', 'We use outside experts.'],
    ['there is no word', ' … '],
  ])('finds none where %s', async (_, other) => {
    const corpus = await corpusOf([annual(1, '2026-03-01')]);
    expect(lintCorpus(corpus).othersWith(other, '9999900022')).toEqual([]);
  });

  it('finds a text that another block divides into passages', async () => {
    const facts = [
      [processes, text],
      [management, 'Our officers run two drills each year.'],
    ] as const;
    const corpus = await corpusOf([annual(1, '2026-03-01', { facts })]);
    expect(lintCorpus(corpus).othersWith(text, '9999900022')).toEqual(['Company 1']);
  });

  it('leaves out text of other concepts and kinds, and filings that the registrant takes part in', async () => {
    const joint = annual(3, '2026-03-01');
    const coRegistrants = [{ name: 'Company 2', cik: '9999900022' }];
    const corpus = await corpusOf([
      annual(1, '2026-03-01', { facts: [[management, text]] }),
      annual(4, '2026-03-01', { form: '8-K' }),
      { ...joint, entity: { ...joint.entity, coRegistrants } },
    ]);
    expect(lintCorpus(corpus).othersWith(text, '9999900022')).toEqual([]);
    expect(lintCorpus(corpus).othersWith(text, '9999900025')).toEqual(['Company 3']);
  });

  it('finds what a comparison of all texts finds, however other blocks divide them', async () => {
    const sentences = [
      'We assess threats.',
      'Officers run drills.',
      'We use experts.',
      'We train.',
    ];
    const said = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 });
    const filing = fc.record({
      said,
      nested: fc.boolean(),
      company: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(filing, { minLength: 2, maxLength: 6 }), async (all) => {
        const filings = all.map(({ said: words, nested, company }, index) =>
          annual(company, `2026-01-0${index + 1}`, {
            accession: `0009999999-26-00000${index}`,
            facts: [
              [processes, words.join(' ')],
              ...(nested ? ([[management, words.slice(1).join(' ') || 'None.']] as const) : []),
            ],
          }),
        );
        const { othersWith } = lintCorpus(await corpusOf(filings));
        for (const { said: words, company } of all) {
          const same = all.filter(
            (other) => other.company !== company && `${other.said}` === `${words}`,
          );
          const expected = [...new Set(same.map((other) => `Company ${other.company}`))];
          expect(othersWith(words.join(' '), `99999000${20 + company}`)).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the linter what it needs for the rule', async () => {
    const filings = [1, 2, 3, 4, 5, 6, 7].map((number) => annual(number, '2026-03-01'));
    const corpus = lintCorpus(await corpusOf(filings));
    const [first] = filings;
    if (first === undefined) throw new Error('no filing');
    const found = lint(first, { corpus }).findings.find(({ rule }) => rule === 'text-of-others');
    expect(found?.message).toMatch(
      /Company 2, Company 3, Company 4, Company 5, Company 6 and 1 more$/,
    );
  });
});
