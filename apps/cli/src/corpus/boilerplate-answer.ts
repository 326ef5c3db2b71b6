import type { BoilerplateScore } from '@cydkit/corpus';
import { percent } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart, TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import type { AskedFiling } from './asked-filing';
import { conceptWords, filingWords } from './filing-words';
import { comparisonNotes, rankCells, rankColumns, textNotes } from './rank-cells';

/** How many sentences are quoted. */
const mostQuotes = 10;

/** Returns what `cyd corpus boilerplate` prints. */
export function boilerplateAnswer(data: BoilerplateScore, asked: AskedFiling): Answer {
  const { words, others, passages } = data;
  const isScored = words > 0 && others > 0;
  return {
    heading: `${filingWords(data.filing)}: ${scoreWords(data)}`,
    parts: isScored ? [passageTable(passages), ...rankTables(data), quotesOf(data)] : [],
    notes: isScored ? notesOf(data, asked) : [],
    data,
  };
}

function scoreWords({ score, words, companies, others, selected }: BoilerplateScore): string {
  if (words === 0) return 'no sentence to score';
  if (others === 0) return `no other company ${selected ? 'is selected ' : ''}to compare it with`;
  return `${percent(score)} of ${counted(words, 'word')} in sentences that ${whoHas(companies)} word for word${
    selected ? `, among ${counted(others, 'selected one')}` : ''
  }`;
}

/** `at least 10 other companies have` */
function whoHas(companies: number): string {
  return `at least ${companiesWords(companies)} ${companies === 1 ? 'has' : 'have'}`;
}

function companiesWords(count: number): string {
  return counted(count, 'other company', 'other companies');
}

function notesOf(
  { companies, others, ranks, selected }: BoilerplateScore,
  asked: AskedFiling,
): string[] {
  const all = ranks.at(-1);
  return [
    `Compared with all filings of ${companiesWords(others)}${selected ? ' that the options select: a sentence is boilerplate among those only' : ', of whatever fiscal year and form'}; those of its own company do not count. A sentence is boilerplate if it has four words or more; one that comes again counts once. Headings do not count.`,
    ...(others < companies
      ? [
          `With ${companiesWords(others)}, no sentence can be boilerplate: choose fewer with --companies.`,
        ]
      : []),
    ...(ranks.length === 0
      ? ['Its share is not compared: the filing is not an annual report.']
      : comparisonNotes(asked, selected)),
    ...(all === undefined ? [] : textNotes('The share', all.group, all.rank)),
  ];
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
      sentences[0]?.text.slice(0, 60) ?? '(heading)',
      words,
      words === 0 ? null : score,
      sentences.reduce((most, sentence) => Math.max(most, sentence.companies), 0),
      concepts.map(conceptWords).join('; '),
    ]),
  };
}

function rankTables({ ranks }: BoilerplateScore): AnswerPart[] {
  if (ranks.length === 0) return [];
  const table: AnswerPart = {
    kind: 'table',
    title: 'Its share of boilerplate, compared with the latest annual report of other companies',
    columns: [{ title: 'Compared with', type: 'text' }, ...rankColumns],
    rows: ranks.map(({ group, rank }) => [
      `${group.label} (${grouped(group.companies)})`,
      ...rankCells(rank, percent),
    ]),
  };
  return [table];
}

function quotesOf({ passages, companies }: BoilerplateScore): AnswerPart {
  const shared = passages
    .flatMap(({ sentences }) => sentences)
    .filter(({ boilerplate }) => boilerplate)
    .sort((a, b) => b.companies - a.companies);
  const more = shared.length - mostQuotes;
  return {
    kind: 'quotes',
    title: `Sentences that ${whoHas(companies)}${
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

/** Returns each sentence with how many companies have it, for CSV. */
export function sentenceTable({ passages }: BoilerplateScore): TablePart {
  return {
    kind: 'table',
    columns: [
      { title: 'Passage', type: 'count' },
      { title: 'Sentence', type: 'text' },
      { title: 'Words', type: 'count' },
      { title: 'Companies', type: 'count' },
      { title: 'Boilerplate', type: 'text' },
      { title: 'Concepts', type: 'text' },
    ],
    rows: passages.flatMap(({ sentences, concepts }, index) =>
      sentences.map(({ text, words, companies, boilerplate }) => [
        index + 1,
        text,
        words,
        companies,
        boilerplate ? 'yes' : 'no',
        concepts.map(conceptWords).join('; '),
      ]),
    ),
  };
}
