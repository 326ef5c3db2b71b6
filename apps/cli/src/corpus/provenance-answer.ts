import type { ProvenanceAnswer, SentenceProvenance, Uses } from '@cydkit/corpus';
import { percent, shortened } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart, AnswerQuote, Cell, QuotesPart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { filingWords, quoteSource } from './filing-words';

/** Returns what `cyd corpus provenance` prints. */
export function provenanceAnswer(data: ProvenanceAnswer): Answer {
  const { sentences } = data;
  const [only] = sentences;
  const isOne = sentences.length === 1 && only !== undefined;
  return {
    heading: isOne ? headingOf(only) : severalHeading(sentences),
    parts: [
      summaryTable(sentences),
      ...(isOne ? detailsOf(only) : firstQuotes(sentences)),
      ...sentences.flatMap(similarQuotes),
    ],
    notes: notesOf(data),
    data,
  };
}

function headingOf({ wordForWord, within, similar }: SentenceProvenance): string {
  if (wordForWord !== null) return `Word for word in ${usesWords(wordForWord)}`;
  const others = similar.length === 0 ? 'no filing has a similar one' : 'the most similar follow';
  if (within !== null) return `Word for word within longer text of ${usesWords(within)}`;
  return `No filing has it word for word; ${others}`;
}

function severalHeading(sentences: readonly SentenceProvenance[]): string {
  const exact = sentences.filter(({ wordForWord }) => wordForWord !== null).length;
  const within = sentences.filter((one) => one.wordForWord === null && one.within !== null).length;
  return `${counted(sentences.length, 'sentence')}: ${grouped(exact)} word for word in the corpus, ${grouped(within)} only within longer text, ${grouped(sentences.length - exact - within)} not`;
}

/** `171 filings of 102 companies` */
function usesWords({ filings, companies }: Uses): string {
  return `${counted(filings, 'filing')} of ${
    companies === 1 ? '1 company' : `${grouped(companies)} companies`
  }`;
}

function summaryTable(sentences: readonly SentenceProvenance[]): AnswerPart {
  return {
    kind: 'table',
    columns: [
      { title: 'Sentence', type: 'text' },
      { title: 'Companies', type: 'count' },
      { title: 'Filings', type: 'count' },
      { title: 'First filed', type: 'date' },
      { title: 'First company', type: 'text' },
      { title: 'In longer text', type: 'count' },
    ],
    rows: sentences.map(({ sentence, words, wordForWord, within }) => [
      sentence,
      wordForWord?.companies ?? 0,
      wordForWord?.filings ?? 0,
      wordForWord?.first.filed ?? null,
      wordForWord?.first.name ?? wordForWord?.first.cik ?? null,
      words < fewWords ? null : (within?.filings ?? 0),
    ]),
  };
}

/** Sentences of fewer words are not looked for in longer text. */
const fewWords = 4;

function detailsOf({ wordForWord, within }: SentenceProvenance): AnswerPart[] {
  return [
    ...(wordForWord === null ? [] : usesParts(wordForWord, 'Word for word')),
    ...(within === null ? [] : usesParts(within, 'Within longer text')),
  ];
}

/** Where each of several sentences was first. */
function firstQuotes(sentences: readonly SentenceProvenance[]): QuotesPart[] {
  const uses = sentences.flatMap(({ wordForWord }) => wordForWord ?? []);
  if (uses.length === 0) return [];
  const quotes = uses.map((one) => ({ ...firstQuote(one), remarks: [`in ${usesWords(one)}`] }));
  return [{ kind: 'quotes', title: 'Word for word, first in this corpus', quotes }];
}

function firstQuote({ first, quote }: Uses): AnswerQuote {
  return { ...quote, source: quoteSource(first), remarks: [], url: first.url };
}

function usesParts(uses: Uses, title: string): AnswerPart[] {
  const { undated, years, concepts } = uses;
  return [
    {
      kind: 'quotes',
      title: `${title}, first in this corpus`,
      quotes: [
        {
          ...firstQuote(uses),
          remarks:
            undated === 0
              ? []
              : [
                  `${counted(undated, 'filing')} with it ${undated === 1 ? 'does' : 'do'} not state when filed, and may be earlier.`,
                ],
        },
      ],
    },
    {
      kind: 'table',
      title: `${title}, by fiscal year`,
      columns: [
        { title: 'Fiscal year', type: 'year' },
        { title: 'Filings', type: 'count' },
        { title: 'Companies', type: 'count' },
        { title: 'Of companies', type: 'count' },
        { title: 'Share', type: 'share' },
      ],
      rows: years.map(({ fiscalYear, filings, companies, of }) => [
        fiscalYear ?? 'not stated',
        filings,
        companies,
        of,
        shareCell(companies, of),
      ]),
    },
    {
      kind: 'table',
      title: `${title}, by concept`,
      columns: [
        { title: 'Concept', type: 'text' },
        { title: 'Filings', type: 'count' },
      ],
      rows: concepts.map(({ label, filings }) => [label, filings]),
    },
  ];
}

/** A share of fewer companies changes a lot with one more. */
const fewCompanies = 30;

function shareCell(companies: number, of: number): Cell {
  if (of === 0) return null;
  return of < fewCompanies ? { value: companies / of, weak: true } : companies / of;
}

function similarQuotes({ sentence, similar }: SentenceProvenance): QuotesPart[] {
  if (similar.length === 0) return [];
  return [
    {
      kind: 'quotes',
      title: `The most similar sentences, not word for word, to “${shortened(sentence)}”`,
      quotes: similar.map(({ similarity, uses }) => ({
        ...uses.quote,
        source: quoteSource(uses.first),
        remarks: [
          `${percent(similarity)} of the runs of three words of both; in ${usesWords(uses)}, first in ${filingWords(uses.first)}`,
        ],
        url: uses.first.url,
      })),
    },
  ];
}

function notesOf({ searched, sentences }: ProvenanceAnswer): string[] {
  const { filings, companies, firstFiled, lastFiled, fromDataSets } = searched;
  const days = firstFiled === null ? '' : `, filed ${firstFiled} to ${lastFiled}`;
  return [
    `Searched: ${usesWords({ filings, companies } as Uses)}${days}. “First” is first among these: an earlier filing that is not in the corpus may have the sentence.`,
    'Words are compared in lower case, without punctuation and apostrophes. A company is the first registrant of a filing; of filings of one day, an original comes before an amendment. Shares are of the companies that have a filing for the fiscal year.',
    ...(sentences.some(({ words }) => words < fewWords)
      ? [`Sentences of fewer than ${fewWords} words are not looked for in longer text.`]
      : []),
    ...(fromDataSets === 0
      ? []
      : [
          `${counted(fromDataSets, 'filing')} from the SEC's data sets, which lose all characters outside ASCII.`,
        ]),
  ];
}
