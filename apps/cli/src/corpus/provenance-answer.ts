import {
  leastSentenceWords,
  mostSimilar,
  mostWithin,
  type ProvenanceAnswer,
  type SentenceProvenance,
  type Uses,
} from '@cydkit/corpus';
import { percent, shortened } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart, AnswerQuote, QuotesPart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { filingWords, quoteSource } from './filing-words';
import { plainCell } from './share-cells';

/** Returns what `cyd corpus provenance` prints. */
export function provenanceAnswer(data: ProvenanceAnswer): Answer {
  const { sentences } = data;
  const [only] = sentences;
  const isOne = sentences.length === 1 && only !== undefined;
  return {
    heading: isOne ? headingOf(only) : severalHeading(sentences),
    parts: [
      ...(isOne ? detailsOf(only) : [sentenceQuotes(sentences)]),
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
function usesWords({ filings, companies }: Pick<Uses, 'filings' | 'companies'>): string {
  return `${counted(filings, 'filing')} of ${counted(companies, 'company', 'companies')}`;
}

function detailsOf({ wordForWord, within }: SentenceProvenance): AnswerPart[] {
  return [
    ...(wordForWord === null ? [] : usesParts(wordForWord, 'Word for word')),
    ...(within === null ? [] : usesParts(within, 'Within longer text')),
  ];
}

/** What is known of each of several sentences: a block each, as a table has no room for sentences. */
function sentenceQuotes(sentences: readonly SentenceProvenance[]): QuotesPart {
  return {
    kind: 'quotes',
    title: 'Sentences as asked, with who has them and who was first in this corpus',
    quotes: sentences.map(({ sentence, wordForWord, within }) => ({
      text: sentence,
      marks: [],
      source: {
        found: wordForWord === null ? 'not word for word' : `in ${usesWords(wordForWord)}`,
      },
      remarks: [
        ...(wordForWord === null ? [] : [`first: ${placeWords(wordForWord)}`]),
        ...(within === null
          ? []
          : [`within longer text: ${usesWords(within)}, first: ${placeWords(within)}`]),
      ],
      url: (wordForWord ?? within)?.first.url ?? null,
    })),
  };
}

/** `Lanternfish Instruments Inc. · 10-K · FY2025 · filed 2026-02-20 · 0009999901-26-000012` */
function placeWords({ first }: Uses): string {
  return Object.values(quoteSource(first))
    .filter((part) => part !== null)
    .join(' · ');
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
        plainCell(of === 0 ? null : companies / of, of < fewCompanies),
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

/** Says what was not searched, as there were too many sentences. */
function boundNotes(sentences: readonly SentenceProvenance[]): string[] {
  const long = sentences.filter(({ words }) => words >= leastSentenceWords);
  const unknown = long.filter(({ wordForWord }) => wordForWord === null);
  return [
    ...(long.length > mostWithin
      ? [
          `All sentences were looked up; longer text was searched for the first ${grouped(mostWithin)} of ${grouped(long.length)} only.`,
        ]
      : []),
    ...(unknown.length > mostSimilar
      ? [
          `Similar sentences were searched for the first ${grouped(mostSimilar)} of ${grouped(unknown.length)} that no filing has word for word. Ask again with the others.`,
        ]
      : []),
  ];
}

function notesOf({ searched, sentences }: ProvenanceAnswer): string[] {
  const { filings, companies, firstFiled, lastFiled, fromDataSets } = searched;
  const days = firstFiled === null ? '' : `, filed ${firstFiled} to ${lastFiled}`;
  return [
    `Searched: ${usesWords({ filings, companies })}${days}. “First” is first among these: an earlier filing that is not in the corpus may have the sentence.`,
    'Words are compared in lower case, without punctuation and apostrophes. A company is the first registrant of a filing; of filings of one day, an original comes before an amendment. Shares are of the companies that have a filing for the fiscal year.',
    ...boundNotes(sentences),
    ...(sentences.some(({ words }) => words < leastSentenceWords)
      ? [`Sentences of fewer than ${leastSentenceWords} words are not looked for in longer text.`]
      : []),
    ...(fromDataSets === 0
      ? []
      : [
          `${counted(fromDataSets, 'filing')} from the SEC's data sets, which lose all characters outside ASCII.`,
        ]),
  ];
}
