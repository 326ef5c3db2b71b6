import type { BoilerplateScore } from '@cydkit/corpus';
import { percent } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import type { AskedFiling } from './asked-filing';
import { conceptWords, filingWords } from './filing-words';
import { comparisonNotes, rankCells, rankColumns } from './rank-cells';

/** How many sentences are quoted. */
const mostQuotes = 10;

/** Returns what `cyd corpus boilerplate` prints. */
export function boilerplateAnswer(data: BoilerplateScore, asked: AskedFiling): Answer {
  const { filing, companies, score, words, passages } = data;
  const name = filingWords(filing);
  return {
    heading:
      words === 0
        ? `${name}: no text to score`
        : `${name}: ${percent(score)} of ${counted(words, 'word')} in sentences that at least ${companiesWords(companies)} have word for word`,
    parts: words === 0 ? [] : [passageTable(passages), rankTable(data), quotesOf(data)],
    notes: [
      `A sentence counts if it has four words or more; one that comes again counts once. Other companies' filings of all years count, those that the options select; the filing's own company does not.`,
      ...comparisonNotes(asked),
    ],
    data,
  };
}

function companiesWords(count: number): string {
  return count === 1 ? '1 other company' : `${grouped(count)} other companies`;
}

function passageTable(passages: BoilerplateScore['passages']): AnswerPart {
  return {
    kind: 'table',
    title: 'Passages',
    columns: [
      { title: 'Passage', type: 'count' },
      { title: 'Begins with', type: 'text' },
      { title: 'Words', type: 'count' },
      { title: 'Boilerplate', type: 'share' },
      { title: 'Most companies', type: 'count' },
      { title: 'Concepts', type: 'text' },
    ],
    rows: passages.map(({ words, score, sentences, concepts }, index) => [
      index + 1,
      (sentences[0]?.text ?? '').slice(0, 60),
      words,
      words === 0 ? null : score,
      sentences.reduce((most, sentence) => Math.max(most, sentence.companies), 0),
      concepts.map(conceptWords).join('; '),
    ]),
  };
}

function rankTable({ ranks }: BoilerplateScore): AnswerPart {
  return {
    kind: 'table',
    title: 'Its share of boilerplate, compared with the latest annual report of other companies',
    columns: [{ title: 'Compared with', type: 'text' }, ...rankColumns],
    rows: ranks.map(({ group, rank }) => [group.label, ...rankCells(rank, percent)]),
  };
}

function quotesOf({ passages, companies }: BoilerplateScore): AnswerPart {
  const shared = passages
    .flatMap(({ sentences }) => sentences)
    .filter(({ boilerplate }) => boilerplate)
    .sort((a, b) => b.companies - a.companies);
  const more = shared.length - mostQuotes;
  return {
    kind: 'quotes',
    title: `Sentences that at least ${companiesWords(companies)} have${
      more > 0 ? `, the first ${mostQuotes} of ${grouped(shared.length)}` : ''
    }`,
    quotes: shared.slice(0, mostQuotes).map(({ text, words, companies: others }) => ({
      text,
      marks: [],
      source: { companies: companiesWords(others), words: counted(words, 'word') },
      remarks: [],
      url: null,
    })),
  };
}
