import type { Trend, Trends } from '@cydkit/corpus';
import { sentenceLength } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart, AnswerQuote, Cell } from '@cydkit/reporters/answers';
import { counted, excerptOf, grouped } from '@cydkit/text';
import { quoteSource } from './filing-words';

/** Returns what `cyd corpus trends` prints. */
export function trendsAnswer(data: Trends): Answer {
  const { from, to, tested, changed, phrases, words } = data;
  const listed = [...phrases.risen, ...words.risen, ...phrases.fallen, ...words.fallen];
  return {
    heading: `FY${from} to FY${to}: the share of companies changed beyond chance for ${grouped(changed)} of ${counted(tested, 'word')} and phrases`,
    parts: listed.length === 0 ? [] : [trendTable(data), quotesOf(listed)],
    notes: notesOf(data, listed.length),
    data,
  };
}

function trendTable({ from, to, phrases, words }: Trends): AnswerPart {
  return {
    kind: 'table',
    title: 'Companies that use it, phrases and words that rose before those that fell',
    columns: [
      { title: 'Phrase', type: 'text' },
      { title: `FY${from}`, type: 'count' },
      { title: `FY${to}`, type: 'count' },
      { title: `Share FY${from}`, type: 'share' },
      { title: `Share FY${to}`, type: 'share' },
      { title: 'Change in points', type: 'number' },
    ],
    rows: [...phrases.risen, ...words.risen, ...phrases.fallen, ...words.fallen].map(trendRow),
  };
}

function trendRow(trend: Trend): Cell[] {
  const { phrase, from, to, change, low, high } = trend;
  return [
    phrase,
    from.companies,
    to.companies,
    from.share,
    to.share,
    { value: change * 100, low: low * 100, high: high * 100 },
  ];
}

function quotesOf(trends: readonly Trend[]): AnswerPart {
  return {
    kind: 'quotes',
    title: 'An example of each: of the later year if it rose, of the earlier if it fell',
    quotes: trends.flatMap(quoteOf),
  };
}

function quoteOf({ example, gained, lost }: Trend): AnswerQuote[] {
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
          : [`new in ${companiesWords(gained)}, gone from ${companiesWords(lost)}`],
      url: filing.url,
    },
  ];
}

function companiesWords(count: number): string {
  return count === 1 ? '1 company' : `${grouped(count)} companies`;
}

function notesOf(data: Trends, listed: number): string[] {
  const { from, to, panel, companies, compared, leastCompanies, meanWords, reports } = data;
  const overlapping = data.changed - listed;
  return [
    panel === 'both'
      ? `Compared: the ${grouped(compared.from)} companies with an annual report for both years, of ${grouped(companies.from)} for FY${from} and ${grouped(companies.to)} for FY${to}; each once a year, by what it filed last. --panel all compares all.`
      : `Compared: all companies, ${grouped(compared.from)} for FY${from} and ${grouped(compared.to)} for FY${to}, ${grouped(companies.both)} of them for both; each once a year, by what it filed last. A change may come from other companies being in the corpus.`,
    `Tested: words, and phrases of two to five, that at least ${grouped(leastCompanies)} companies use in one of the years. Of all changes found, at most about 5% are chance (${panel === 'both' ? 'sign test' : 'test of two shares'}, Benjamini and Hochberg). Intervals: 95% each.`,
    `The mean report has ${grouped(Math.round(meanWords.from))} words for FY${from} and ${grouped(Math.round(meanWords.to))} for FY${to}: longer reports have more of all phrases.`,
    'A phrase ends at punctuation, begins and ends with a word that names or denies something, and has no year. It counts whatever is said with it: “no AI” counts as “AI”.',
    ...(overlapping > 0
      ? [
          `${grouped(overlapping)} more changed: they overlap one that is listed, or --limit leaves them out.`,
        ]
      : []),
    ...(reports.fromDataSets === 0
      ? []
      : [
          `${grouped(reports.fromDataSets)} of ${counted(reports.all, 'report')} from the SEC's data sets, which lose all characters outside ASCII${
            reports.fromDataSets < reports.all
              ? ': words with such characters may seem to change'
              : ''
          }.`,
        ]),
  ];
}
