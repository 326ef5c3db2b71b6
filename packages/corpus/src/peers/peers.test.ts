import { similarity } from '@cydkit/dedupe';
import type { Filing } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { cikOf, companyReport, textReport } from '../../test/support/text-report';
import { type ComparedFiling, comparedFiling } from '../companies/compared-filing';
import { findFiling } from '../filings/find-filing';
import type { Corpus } from '../open-corpus';
import { recordOf } from '../record/filing-record';
import { peers } from './peers';

const engaged = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
const shared = 'The board reviews the risks of the harbor every spring.';
const own = 'Our eels guard the cables that lead to the northern lighthouse.';

async function askedOf(filings: readonly Filing[]): Promise<[Corpus, ComparedFiling]> {
  const corpus = await corpusOf(filings);
  const filing = comparedFiling(corpus, findFiling(corpus, cikOf(1)).filing?.key ?? '');
  if (filing === null) throw new TypeError('The filing must be there');
  return [corpus, filing];
}

describe('measures', () => {
  it('are compared with the latest report of each other company', async () => {
    const [corpus, filing] = await askedOf([
      textReport(1, own),
      textReport(2, `${shared} ${own}`, { fiscalYear: '2024', period: '2024-12-31' }),
      textReport(2, 'Much less.'),
      textReport(3, `${shared} ${own}`),
    ]);
    const { groups, measures } = peers(corpus, filing);
    expect(groups).toEqual([{ kind: 'all', label: 'all companies', digits: null, companies: 2 }]);
    expect(measures.find(({ measure }) => measure === 'words')?.ranks).toEqual([
      {
        ...{ value: 11, others: 2, lower: 1, same: 0, higher: 1 },
        quartiles: { lower: 6.75, median: 11.5, upper: 16.25 },
      },
    ]);
  });

  it('of text are left out without text, and compared with reports that have some', async () => {
    const none = companyReport(1, { facts: [[engaged, true]] });
    const [corpus, filing] = await askedOf([none, textReport(2, shared)]);
    expect(peers(corpus, filing)).toMatchObject({
      measures: [
        { measure: 'words' },
        { measure: 'findings' },
        { measure: 'reportedFlags', value: 1 },
      ],
      ...{ missingPhrases: [], similar: [], own: { sentences: 0 } },
    });
    const other = comparedFiling(corpus, findFiling(corpus, cikOf(2)).filing?.key ?? '');
    const boilerplate = other && peers(corpus, other).measures[2];
    expect(boilerplate).toMatchObject({ measure: 'boilerplate', ranks: [{ others: 0 }] });
  });

  it('have no quartiles among no companies', async () => {
    const [corpus, filing] = await askedOf([textReport(1, own)]);
    const [words] = peers(corpus, filing).measures;
    expect(words?.ranks).toEqual([
      { value: 11, others: 0, lower: 0, same: 0, higher: 0, quartiles: null },
    ]);
  });
});

it('counts boilerplate over all companies, whatever peers are selected', async () => {
  const filings = [1, 2, 3].map((company) => {
    return textReport(company, shared, { entity: { sic: company === 2 ? '6022' : '2834' } });
  });
  const [corpus, filing] = await askedOf(filings);
  const answer = peers(corpus, filing, { companies: 2, filter: { sic: ['6022'] } });
  expect(answer.groups.at(-1)).toMatchObject({ label: 'all selected companies', companies: 1 });
  const boilerplate = answer.measures.find(({ measure }) => measure === 'boilerplate');
  expect(boilerplate).toMatchObject({ value: 1 });
  expect(boilerplate?.ranks.at(-1)).toMatchObject({ others: 1, same: 1 });
});

describe('flags', () => {
  it('count what each company of a group says', async () => {
    const states = [true, true, false, null];
    const others = states.map((state, at) =>
      companyReport(at + 2, { facts: state === null ? [] : [[engaged, state]] }),
    );
    const [corpus, filing] = await askedOf([
      companyReport(1, { facts: [[engaged, false]] }),
      ...others,
    ]);
    const flag = peers(corpus, filing).flags.find(({ concept }) => concept === engaged);
    expect(flag).toMatchObject({
      state: 'false',
      groups: [{ true: 2, false: 1, notReported: 1, unclear: 0 }],
    });
  });
});

describe('similar filings', () => {
  it('are those of other companies, the most similar first, with what they share', async () => {
    const [corpus, filing] = await askedOf([
      textReport(1, `${shared} ${own}`),
      textReport(1, `${shared} ${own}`, { fiscalYear: '2024', period: '2024-12-31' }),
      textReport(2, `${shared} Nothing else is the same in this report.`),
      textReport(3, `${shared} ${own} One more.`),
      textReport(4, 'No word of it is here.'),
    ]);
    const { similar } = peers(corpus, filing);
    expect(similar.map(({ filing: { cik } }) => cik)).toEqual([cikOf(3), cikOf(2)]);
    expect(similar[0]).toMatchObject({
      similarity: similarity(`${shared} ${own}`, `${shared} ${own} One more.`),
      containment: 1,
      sharedSentences: [
        { text: shared, words: 10 },
        { text: own, words: 11 },
      ],
    });
    expect(similar[1]?.sharedSentences).toEqual([{ text: shared, words: 10 }]);
  });
});

describe('own sentences', () => {
  it('are those that no other company has, the most unusual first', async () => {
    const [corpus, filing] = await askedOf([
      textReport(1, `${shared} A board reviews the risks of the harbor. ${own} Short.`),
      textReport(2, shared),
    ]);
    const { own: said } = peers(corpus, filing);
    expect(said).toMatchObject({ sentences: 3, words: 29, own: 2, ownWords: 19 });
    expect(said.examples).toEqual([
      { text: own, words: 11, runs: 9, ownRuns: 9 },
      // `board reviews the` and on is in the other report.
      { text: 'A board reviews the risks of the harbor.', words: 8, runs: 6, ownRuns: 1 },
    ]);
  });
});

describe('what most peers have', () => {
  const oversight = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';

  it('are text blocks and phrases that the filing lacks', async () => {
    const others = [2, 3, 4].map((company) =>
      companyReport(company, {
        facts: [
          [oversight, `Firm ${company}: tabletop exercises are frequent, harbor pilots watch.`],
        ],
      }),
    );
    const [corpus, filing] = await askedOf([
      textReport(1, 'A harbor pilot is on deck.'),
      ...others,
    ]);
    const answer = peers(corpus, filing);
    expect(answer.missingTopics).toMatchObject([{ concept: oversight, companies: 3, of: 3 }]);
    expect(answer.missingPhrases.map(({ phrase }) => phrase)).toEqual([
      'tabletop exercises are frequent',
      'harbor pilots watch',
    ]);
  });

  it('are at least more than half of them', async () => {
    const others = [2, 3].map((company) =>
      textReport(company, company === 2 ? 'Tabletop exercises.' : 'Nothing.'),
    );
    const [corpus, filing] = await askedOf([companyReport(1), ...others]);
    expect(peers(corpus, filing)).toMatchObject({ missingPhrases: [] });
  });
});

it('compares a draft that is not in the corpus', async () => {
  const corpus = await corpusOf([textReport(1, shared), textReport(2, shared)]);
  const answer = peers(corpus, recordOf(textReport(1, shared)));
  expect(answer.similar.map(({ filing }) => filing.cik)).toEqual([cikOf(2)]);
});
