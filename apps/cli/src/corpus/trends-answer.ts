import type { Trend, Trends } from '@cydkit/corpus';
import { sentenceLength } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart, AnswerQuote, Column, TablePart } from '@cydkit/reporters/answers';
import { counted, excerptOf, grouped } from '@cydkit/text';
import { quoteSource } from './filing-words';
import { companiesWords, dataSetNotes, intervalWords, pointsWords } from './trends-words';

/** Returns what `cyd corpus trends` prints. */
export function trendsAnswer(data: Trends): Answer {
  const { from, to, tested, changed } = data;
  const all = listed(data);
  return {
    heading: `FY${from} to FY${to}: the share of companies changed beyond chance for ${grouped(changed)} of ${counted(tested, 'word')} and phrases`,
    parts: all.length === 0 ? [] : [trendTable(data), quotesOf(all)],
    notes: notesOf(data, all.length),
    data,
  };
}

function trendTable(data: Trends): AnswerPart {
  const { from, to } = data;
  return {
    kind: 'table',
    title:
      'Companies that use it, and the change in percentage points; phrases and words that rose before those that fell',
    columns: [
      { title: 'Phrase', type: 'text' },
      { title: `FY${from}`, type: 'count' },
      { title: `FY${to}`, type: 'count' },
      { title: `Share FY${from}`, type: 'share' },
      { title: `Share FY${to}`, type: 'share' },
      { title: 'Change', type: 'text' },
      { title: '95% interval', type: 'text' },
    ],
    rows: listed(data).map(({ phrase, from: before, to: after, change, low, high }) => [
      ...[phrase, before.companies, after.companies, before.share, after.share],
      ...[pointsWords(change), intervalWords({ low, high })],
    ]),
  };
}

function listed({ phrases, words }: Trends): Trend[] {
  return [...phrases.risen, ...words.risen, ...phrases.fallen, ...words.fallen];
}

/** Returns the same table with all numbers, for CSV: shares, changes and intervals from -1 to 1. */
export function trendsTable(data: Trends): TablePart {
  const { from, to, compared } = data;
  const number = (title: string): Column => ({ title, type: 'number' });
  const count = (title: string): Column => ({ title, type: 'count' });
  return {
    kind: 'table',
    columns: [
      { title: 'Phrase', type: 'text' },
      ...[`FY${from}`, `Of FY${from}`, `FY${to}`, `Of FY${to}`].map(count),
      ...[`Share FY${from}`, `Share FY${to}`, 'Change', 'Change low', 'Change high', 'p'].map(
        number,
      ),
      ...['Gained', 'Lost', `Different sentences FY${from}`, `Different sentences FY${to}`].map(
        count,
      ),
    ],
    rows: listed(data).map(({ phrase, from: before, to: after, texts, ...trend }) => [
      ...[phrase, before.companies, compared.from, after.companies, compared.to],
      ...[before.share, after.share, trend.change, trend.low, trend.high, trend.p],
      ...[trend.gained, trend.lost, texts.from, texts.to],
    ]),
  };
}

function quotesOf(trends: readonly Trend[]): AnswerPart {
  return {
    kind: 'quotes',
    title: 'An example of each: of the later year if it rose, of the earlier if it fell',
    quotes: trends.flatMap(quoteOf),
  };
}

function quoteOf({ example, gained, lost, texts }: Trend): AnswerQuote[] {
  if (example === null) return [];
  const { text, marks, filing } = example;
  const excerpt = excerptOf(text, {
    start: 0,
    end: text.length,
    deciding: marks,
    room: sentenceLength,
  });
  return [
    {
      text: excerpt.quote,
      marks: excerpt.marks,
      source: quoteSource(filing),
      remarks:
        gained === null || lost === null
          ? []
          : [`new in ${usesWords(gained, texts.gained)}, gone from ${usesWords(lost, texts.lost)}`],
      url: filing.url,
    },
  ];
}

/** `14 companies (3 different sentences)` */
function usesWords(companies: number, texts: number): string {
  const words = companiesWords(companies);
  return texts === companies ? words : `${words} (${counted(texts, 'different sentence')})`;
}

function notesOf(data: Trends, count: number): string[] {
  const { from, to, panel, companies, compared, leastCompanies, meanWords, reports } = data;
  const overlapping = data.changed - count;
  return [
    panel === 'both'
      ? `Compared: the ${grouped(compared.from)} companies with an annual report for both years, of ${grouped(companies.from)} for FY${from} and ${grouped(companies.to)} for FY${to}; each once a year, by what it filed last. --panel all compares all.`
      : `Compared: all companies, ${grouped(compared.from)} for FY${from} and ${grouped(compared.to)} for FY${to}, ${grouped(companies.both)} of them for both; each once a year, by what it filed last. A change may come from other companies being in the corpus.`,
    `Tested: words, and phrases of two to five, that at least ${grouped(leastCompanies)} companies use in one of the years. Of all changes found, at most about 5% are chance (${panel === 'both' ? 'sign test' : 'test of two shares'}, Benjamini and Hochberg). Companies whose sentence with the phrase is word for word the same, as that of sister funds, count once in the test; counts, shares and intervals are of all companies.`,
    `The mean report has ${grouped(Math.round(meanWords.from))} words for FY${from} and ${grouped(Math.round(meanWords.to))} for FY${to}: longer reports have more of all phrases.`,
    'A phrase ends at punctuation, begins and ends with a word that names or denies something, and has no year. It counts whatever is said with it: “no AI” counts as “AI”.',
    ...(overlapping > 0
      ? [
          `${grouped(overlapping)} more changed: they overlap one that is listed, or --limit leaves them out.`,
        ]
      : []),
    ...dataSetNotes(reports),
  ];
}
