import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { cikOf, textReport } from '../../test/support/text-report';
import { mostSimilar, mostWithin, provenance } from './provenance';

const sentence = "The Company's harbor pilots inspect every server room twice a year.";
const other = 'Our divers read the logs of all buoys each morning.';

function corpus() {
  return corpusOf([
    textReport(1, `${other} ${sentence}`, { filed: '2026-02-20', fiscalYear: '2025' }),
    textReport(2, sentence, { filed: '2026-02-10', fiscalYear: '2025' }),
    textReport(2, sentence, { filed: '2025-02-10', fiscalYear: '2024', form: '10-K/A' }),
    textReport(2, sentence, { filed: '2025-02-10', fiscalYear: '2024' }),
    textReport(3, 'Nothing of the kind is said here by anyone at all.', { fiscalYear: '2025' }),
  ]);
}

describe('provenance', () => {
  it('counts filings and companies, by fiscal year and concept', async () => {
    const answer = provenance(await corpus(), [sentence]);
    expect(answer.sentences).toHaveLength(1);
    const [found] = answer.sentences;
    expect(found).toMatchObject({ words: 11, within: null, similar: [] });
    expect(found?.wordForWord).toMatchObject({
      filings: 4,
      companies: 2,
      undated: 0,
      years: [
        { fiscalYear: 2024, filings: 2, companies: 1, of: 1 },
        { fiscalYear: 2025, filings: 2, companies: 2, of: 3 },
      ],
      concepts: [{ filings: 4 }],
    });
    expect(answer.searched).toMatchObject({ filings: 5, companies: 3, firstFiled: '2025-02-10' });
  });

  it('finds who was first: of one day the original before the amendment', async () => {
    const [found] = provenance(await corpus(), [sentence]).sentences;
    expect(found?.wordForWord?.first).toMatchObject({
      cik: cikOf(2),
      form: '10-K',
      filed: '2025-02-10',
    });
  });

  it('puts filings without a day last', async () => {
    const undated = textReport(1, sentence);
    const filings = [{ ...undated, submission: {} }, textReport(2, sentence)];
    const [found] = provenance(await corpusOf(filings), [sentence]).sentences;
    expect(found?.wordForWord).toMatchObject({ undated: 1, first: { cik: cikOf(2) } });
  });

  it.each([
    [
      'case and punctuation',
      "THE COMPANY'S harbor pilots - inspect every server room, twice a year",
    ],
    ['lost apostrophes', 'The Companys harbor pilots inspect every server room twice a year.'],
  ])('does not mind %s', async (_, asked) => {
    const [found] = provenance(await corpus(), [asked]).sentences;
    expect(found?.wordForWord).toMatchObject({ filings: 4, quote: { text: sentence, marks: [] } });
  });

  it('answers each sentence of each text', async () => {
    const answer = provenance(await corpus(), [`${sentence} ${other}`, 'Gulls guard it.', '…']);
    expect(answer.sentences.map((one) => one.wordForWord?.filings ?? null)).toEqual([4, 1, null]);
  });

  it('finds the words in longer sentences, apart from those that are the sentence', async () => {
    const part = 'harbor pilots inspect every server room';
    const longer = [textReport(4, `At night ${part} and the pier.`), textReport(5, `${part}.`)];
    const [found] = provenance(await corpusOf(longer), [part]).sentences;
    expect(found?.wordForWord).toMatchObject({ filings: 1, first: { cik: cikOf(5) } });
    expect(found?.within).toMatchObject({
      ...{ filings: 1, first: { cik: cikOf(4) } },
      quote: {
        text: `At night ${part} and the pier.`,
        marks: [{ start: 9, end: 9 + part.length }],
      },
    });
  });

  it('compares words, not stems', async () => {
    const answer = provenance(await corpus(), ['pilots inspects every server room']);
    expect(answer.sentences[0]).toMatchObject({ wordForWord: null, within: null });
  });

  it('finds the most similar sentences of one that no filing has', async () => {
    const asked = sentence.replace('twice', 'four times');
    const [found] = provenance(await corpus(), [asked]).sentences;
    expect(found?.wordForWord).toBeNull();
    expect(found?.similar).toHaveLength(1);
    expect(found?.similar[0]).toMatchObject({ text: sentence, uses: { companies: 2 } });
    expect(found?.similar[0]?.similarity).toBeLessThan(1);
  });

  it('looks all sentences up, and searches longer text and similar ones for the first', async () => {
    const unknown = Array.from({ length: mostWithin }, (_, at) => {
      return sentence.replace('twice', `${at} times`);
    });
    const answer = provenance(await corpus(), [[...unknown, sentence].join(' ')]);
    const { sentences } = answer;
    expect(sentences).toHaveLength(mostWithin + 1);
    expect(sentences.filter(({ searched }) => searched.within)).toHaveLength(mostWithin);
    expect(sentences.filter(({ searched }) => searched.similar)).toHaveLength(mostSimilar);
    expect(sentences.filter(({ similar }) => similar.length > 0)).toHaveLength(mostSimilar);
    expect(sentences.at(-1)).toMatchObject({
      wordForWord: { filings: 4 },
      searched: { within: false, similar: false },
    });
  });

  it('looks only in the filings that are asked for', async () => {
    const filter = { fiscalYear: [2025] };
    const answer = provenance(await corpus(), [sentence], { filter });
    expect(answer.sentences[0]?.wordForWord?.filings).toBe(2);
    expect(answer.searched.filings).toBe(3);
  });

  it.each(['" OR *', 'NEAR(a b, 3) AND text : x y z', "'); drop table passages; --", '" " " "'])(
    'takes %j as words',
    async (asked) => {
      const answer = provenance(await corpus(), [asked]);
      expect(answer.sentences.every(({ wordForWord }) => wordForWord === null)).toBe(true);
    },
  );
});

it('finds a text within longer text by a part of its words, and compares all of them', async () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, at) => `the board's word${at}`);
  const long = words(2000).join(' ');
  const corpus = await corpusOf([
    textReport(1, `Heading ${long}`),
    textReport(2, words(40).join(' ')),
  ]);
  const [found] = provenance(corpus, [long]).sentences;
  expect(found).toMatchObject({ wordForWord: null, within: { filings: 1, companies: 1 } });
});
