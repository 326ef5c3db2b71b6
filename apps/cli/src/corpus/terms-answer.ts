import type { TermChange, TermTrends } from '@cydkit/corpus';
import type { Answer, AnswerPart, Cell, Column, TablePart } from '@cydkit/reporters/answers';
import { counted } from '@cydkit/text';
import {
  companiesWords,
  dataSetNotes,
  intervalWords,
  pointsWords,
  yearsWords,
} from './trends-words';

/** Returns what `cyd corpus trends` prints of given terms. */
export function termsAnswer(data: TermTrends): Answer {
  return {
    heading: `Companies that use ${data.terms.map(({ term }) => `“${term}”`).join(', ')} in annual reports, by fiscal year`,
    parts: [shareTable(data), ...changeTables(data)],
    notes: notesOf(data),
    data,
  };
}

const shareColumns: readonly Column[] = [
  { title: 'Term', type: 'text' },
  { title: 'Fiscal year', type: 'year' },
  { title: 'Companies', type: 'count' },
  { title: 'Of', type: 'count' },
  { title: 'Share', type: 'share' },
];

function shareRows({ terms }: TermTrends): Cell[][] {
  return terms.flatMap(({ term, years }) =>
    years.map(({ fiscalYear, count, of, share, low, high, weak }) => [
      ...[term, fiscalYear, count, of],
      low === null || high === null ? share : { value: share, low, high, ...(weak && { weak }) },
    ]),
  );
}

function shareTable(data: TermTrends): AnswerPart {
  return { kind: 'table', columns: shareColumns, rows: shareRows(data) };
}

const of: Column = { title: 'Of', type: 'count' };
const pairedColumns: readonly Column[] = [
  { title: 'New in', type: 'count' },
  { title: 'Gone from', type: 'count' },
];

function changeTables({ terms, years, panel }: TermTrends): AnswerPart[] {
  const changes = terms.flatMap(({ term, change }) => (change === null ? [] : [{ term, change }]));
  if ('problem' in years || changes.length === 0) return [];
  const { from, to } = years;
  const isPaired = panel === 'both';
  return [
    {
      kind: 'table',
      title: `Change in percentage points, FY${from} to FY${to}, of ${
        isPaired ? 'the companies with a report for both years' : 'all companies'
      }`,
      columns: [
        { title: 'Term', type: 'text' },
        { title: `FY${from}`, type: 'count' },
        ...(isPaired ? [] : [of]),
        { title: `FY${to}`, type: 'count' },
        of,
        ...(isPaired ? pairedColumns : []),
        { title: 'Change', type: 'text' },
        { title: '95% interval', type: 'text' },
      ],
      rows: changes.map(({ term, change }) => [
        ...[term, change.from.companies],
        ...(isPaired ? [] : [change.from.of]),
        ...[change.to.companies, change.to.of],
        ...(isPaired ? [change.gained, change.lost] : []),
        ...[pointsWords(change.change), intervalWords(change)],
      ]),
    },
  ];
}

/** Returns the shares, with the change in the row of the later year, for CSV: all from -1 to 1. */
export function termTable(data: TermTrends): TablePart {
  const { terms, years } = data;
  const isLater = (year: number) => !('problem' in years) && year === years.to;
  const changes = terms.flatMap(({ years: own, change }) =>
    own.map(({ fiscalYear }) => changeCells(isLater(fiscalYear) ? change : null)),
  );
  const number = (title: string): Column => ({ title, type: 'number' });
  const after = 'problem' in years ? '' : ` from FY${years.from}`;
  return {
    kind: 'table',
    columns: [
      ...shareColumns,
      ...[`Change${after}`, 'Change low', 'Change high'].map(number),
      ...['Compared before', 'Compared after', 'New in', 'Gone from'].map(number),
    ],
    rows: shareRows(data).map((row, index) => [...row, ...(changes[index] ?? [])]),
  };
}

function changeCells(change: TermChange | null): Cell[] {
  if (change === null) return [null, null, null, null, null, null, null];
  const { from, to, gained, lost, low, high } = change;
  return [change.change, low, high, from.of, to.of, gained, lost];
}

function notesOf({ years, panel, undated, reports }: TermTrends): string[] {
  return [
    'Each company counts once a year, by the annual report that it filed last; companies of one sponsor count each. Intervals: 95%.',
    'A term is its exact words in one run, in any case, whatever punctuation is between them; it counts whatever is said with it: “no AI” counts as “AI”.',
    ...('problem' in years
      ? [
          `No change: no two fiscal years have ${years.leastCompanies} companies or more (${yearsWords(years)}). Name two with --from and --to.`,
        ]
      : [
          `Change: ${
            panel === 'both'
              ? `of the ${companiesWords(years.companies.both)} with a report for both years. --panel all compares all.`
              : 'of all companies of each year. It may come from other companies being in the corpus.'
          }`,
        ]),
    ...(undated === 0 ? [] : [`Left out: ${counted(undated, 'report')} of no known fiscal year.`]),
    ...dataSetNotes(reports),
  ];
}
