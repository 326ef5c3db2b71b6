import type { PeerMeasure, Peers } from '@cydkit/corpus';
import { percent } from '@cydkit/presentation/wording';
import type { Answer, AnswerPart, Column } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import type { AskedFiling } from './asked-filing';
import { filingWords, quoteSource } from './filing-words';
import { comparisonNotes, rankCells, rankColumns, textNotes } from './rank-cells';
import { plainCell, shareCell } from './share-cells';

/** Returns what `cyd corpus peers` prints. */
export function peersAnswer(data: Peers, asked: AskedFiling): Answer {
  const { filing, groups } = data;
  if (groups.every(({ companies }) => companies === 0)) {
    const heading = `${filingWords(filing)}: no other company ${data.selected ? 'is selected ' : ''}to compare it with`;
    return { heading, parts: [], notes: [], data };
  }
  const labels = groups.map(({ label, companies }) => `${label} (${grouped(companies)})`);
  return {
    heading: `${filingWords(filing)}, compared with ${labels.join('; ')}`,
    parts: [
      measureTable(data),
      flagTable(data),
      ...missingTables(data),
      similarTable(data),
      ...sharedQuotes(data),
      ...(data.own.sentences === 0 ? [] : [ownQuotes(data)]),
    ].filter((part) => part.kind !== 'table' || part.rows.length > 0),
    notes: notesOf(data, asked),
    data,
  };
}

const measureWords: Readonly<Record<PeerMeasure, string>> = {
  words: 'Words',
  redundancy: 'Redundancy',
  boilerplate: 'Boilerplate',
  findings: 'Findings',
  reportedFlags: 'Flags reported',
};

function measureTable({ measures, groups }: Peers): AnswerPart {
  return {
    kind: 'table',
    title: 'Measures',
    columns: [
      { title: 'Measure', type: 'text' },
      { title: 'Here', type: 'text' },
      { title: 'Compared with', type: 'text' },
      ...rankColumns,
    ],
    rows: measures.flatMap(({ measure, value, ranks }) => {
      const isShare = measure === 'redundancy' || measure === 'boilerplate';
      const write = isShare ? percent : (count: number) => grouped(Math.round(count));
      return ranks.map((rank, index) => [
        measureWords[measure],
        write(value),
        groupWords(groups[index]),
        ...rankCells(rank, write),
      ]);
    }),
  };
}

function flagTable({ flags, groups }: Peers): AnswerPart {
  const isUnclear = flags.some(({ groups: [own] }) => own !== undefined && own.unclear > 0);
  const [first, ...others] = groups;
  return {
    kind: 'table',
    title: `Flags of companies of ${first?.label ?? ''}, and the share that says true in each group`,
    columns: [
      { title: 'Flag', type: 'text' },
      { title: 'Here', type: 'text' },
      { title: 'False', type: 'count' },
      { title: 'Not reported', type: 'count' },
      ...(isUnclear ? [{ title: 'Unclear', type: 'count' as const }] : []),
      { title: 'True', type: 'share' },
      ...others.map((group): Column => ({ title: `True, ${groupWords(group)}`, type: 'share' })),
    ],
    rows: flags.map(({ label, state, groups: [own, ...counts] }) => [
      label,
      stateWords[state] ?? state,
      ...(own === undefined
        ? []
        : [
            own.false,
            own.notReported,
            ...(isUnclear ? [own.unclear] : []),
            shareCell(own.trueShare),
          ]),
      ...counts.map(({ trueShare: { share, weak } }) => plainCell(share, weak)),
    ]),
  };
}

/** A short name of a group, for a column: the heading has the whole one. */
function groupWords(group: Peers['groups'][number] | undefined): string {
  if (group === undefined || group.kind === 'all') return 'all';
  return group.kind === 'floatBand' ? 'same float' : (group.label.split(',')[0] ?? '');
}

const stateWords: Readonly<Record<string, string>> = { notReported: 'not reported' };

function missingTables({ missingTopics, missingPhrases, groups }: Peers): AnswerPart[] {
  const label = groups[0]?.label ?? '';
  const columns: Column[] = [
    { title: 'Companies', type: 'count' },
    { title: 'Of', type: 'count' },
    { title: 'Share', type: 'share' },
  ];
  return [
    {
      kind: 'table',
      title: `Text blocks that most companies of ${label} tag, and this filing does not`,
      columns: [{ title: 'Text block', type: 'text' }, ...columns],
      rows: missingTopics.map((topic) => [
        topic.label,
        topic.companies,
        topic.of,
        topic.companies / topic.of,
      ]),
    },
    {
      kind: 'table',
      title: `Phrases that most companies of ${label} use, and this filing does not`,
      columns: [{ title: 'Phrase', type: 'text' }, ...columns],
      rows: missingPhrases.map(({ phrase, companies, of }) => [
        phrase,
        companies,
        of,
        companies / of,
      ]),
    },
  ];
}

/** Less is no more than what the rule's own words have in common. */
const closeSimilarity = 0.2;

function similarTable({ similar }: Peers): AnswerPart {
  const isClose = (similar[0]?.similarity ?? 0) >= closeSimilarity;
  return {
    kind: 'table',
    title: `The most similar disclosures of other companies, at most ${similar.length}${isClose ? '' : '; none is close'}`,
    columns: [
      { title: 'Company', type: 'text' },
      { title: 'Filing', type: 'text' },
      { title: 'Similarity', type: 'share' },
      { title: 'Of this filing', type: 'share' },
      { title: 'Shared sentences', type: 'count' },
      { title: 'Words in them', type: 'count' },
    ],
    rows: similar.map(({ filing, similarity, containment, sharedSentences }) => [
      filing.name ?? filing.cik,
      filing.key,
      similarity,
      containment,
      sharedSentences.length,
      sharedSentences.reduce((sum, { words }) => sum + words, 0),
    ]),
  };
}

function sharedQuotes({ similar }: Peers): AnswerPart[] {
  const quotes = similar.flatMap(({ filing, sharedSentences }) => {
    const [longest] = sharedSentences.toSorted((a, b) => b.words - a.words);
    if (longest === undefined) return [];
    const count = sharedSentences.length;
    const remarks = [count === 1 ? 'the only one' : `the longest of ${counted(count, 'sentence')}`];
    return [
      { text: longest.text, marks: [], source: quoteSource(filing), remarks, url: filing.url },
    ];
  });
  if (quotes.length === 0) return [];
  return [
    {
      kind: 'quotes',
      title: 'Sentences that they share word for word, as this filing has them',
      quotes,
    },
  ];
}

function ownQuotes({ own, filing }: Peers): AnswerPart {
  return {
    kind: 'quotes',
    title: `No other company of the corpus has word for word: ${grouped(own.own)} of ${counted(own.sentences, 'sentence')}, ${grouped(own.ownWords)} of ${counted(own.words, 'word')}${
      own.examples.length === 0 ? '' : '; the most unusual'
    }`,
    quotes: own.examples.map(({ text, runs, ownRuns }) => ({
      text,
      marks: [],
      source: quoteSource(filing),
      remarks: [
        `${grouped(ownRuns)} of its ${counted(runs, 'run')} of three words in no other company's latest report`,
      ],
      url: filing.url,
    })),
  };
}

function notesOf(data: Peers, asked: AskedFiling): string[] {
  const { companies, selected, flags, own } = data;
  return [
    ...(own.sentences === 0
      ? [
          'The filing has no tagged text: redundancy, boilerplate, phrases and similar disclosures are not compared.',
        ]
      : []),
    `Redundancy: characters of text blocks that repeat other text. Boilerplate: words in sentences that at least ${grouped(companies)} other companies of the whole corpus have word for word, headings left out. Findings: what the rules found, of any severity. Flags reported: those of the six that say true or false.`,
    ...(flags.length === 0 ? ['The filing has no annual disclosure, and so no flags.'] : []),
    'Shares of flags are of all companies of a group, the first with its 95% interval; a flag that is not reported is not false.',
    'Similarity: runs of three words that both have, of those that either has. “Of this filing”: of its runs, those that the other has. Sentences have four words or more.',
    'What this filing lacks it may say in other words, or with another tag; phrases have two to five words.',
    ...comparisonNotes(asked, selected),
    ...measuredTextNotes(data),
  ];
}

function measuredTextNotes({ measures, groups }: Peers): string[] {
  const rank = measures.find(({ measure }) => measure === 'boilerplate')?.ranks.at(-1);
  const group = groups.at(-1);
  if (rank === undefined || group === undefined) return [];
  return textNotes('Redundancy and boilerplate', group, rank);
}
