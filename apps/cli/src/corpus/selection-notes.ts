import { type FilingFilter, type Selection, selectionOf } from '@cydkit/corpus';
import { grouped } from '@cydkit/text';
import type { Io } from '../io/process-io';
import type { CorpusOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { readFilter } from './read-filter';
import { withCorpus } from './with-corpus';

/** What the options select, for people and for JSON. */
export interface SelectionNotes {
  /** The conditions as they were given; empty without any. */
  conditions: string[];
  /** What people should know of them: what they leave out, and what no filing has. */
  warnings: string[];
  /** For JSON; `null` without a condition. */
  data: { filter: FilingFilter; selection: Selection } | null;
}

/** Says what the options on filings select. Commands without these options have nothing to say. */
export async function selectionNotes(options: Asked, io: Io): Promise<SelectionNotes> {
  const given = givenOptions(options);
  if (!hasFilter(options) || given === '') return { conditions: [], warnings: [], data: null };
  const filter = readFilter(options);
  const selection = await withCorpus(options, io, (corpus) => selectionOf(corpus, filter));
  return {
    conditions: [`Only filings that match ${given}.`],
    warnings: warningsOf(selection),
    data: { filter, selection },
  };
}

const names: Readonly<Record<keyof FilterOptions, string>> = {
  filing: '--filing',
  cik: '--cik',
  form: '--form',
  fiscalYear: '--fiscal-year',
  since: '--since',
  until: '--until',
  sic: '--sic',
  sicDivision: '--sic-division',
  state: '--state',
  country: '--country',
  float: '--float',
  minFloat: '--min-float',
  maxFloat: '--max-float',
  flag: '--flag',
};

type Asked = CorpusOptions & Partial<FilterOptions>;

function hasFilter(options: Asked): options is CorpusOptions & FilterOptions {
  return options.filing !== undefined;
}

/** The options as they can be typed again: `--form 20-F --sic 6022`. */
function givenOptions(options: Partial<FilterOptions>): string {
  const entries = Object.entries(names) as [keyof FilterOptions, string][];
  return entries
    .flatMap(([key, name]) => {
      const value = options[key];
      const list = typeof value === 'string' ? [value] : (value ?? []);
      return list.length === 0 ? [] : [`${name} ${quoted(list.join(','))}`];
    })
    .join(' ');
}

function quoted(value: string): string {
  return /^[\w.,=/-]+$/u.test(value) ? value : `'${value}'`;
}

const fields = {
  publicFloat: 'public float in dollars',
  sic: 'industry',
  state: 'state',
  country: 'country',
  fiscalYear: 'fiscal year',
  filed: 'day of filing',
} as const;

function warningsOf({ filings, notStated, unknown }: Selection): string[] {
  return [
    ...unknown.map(({ field, choice, known }) => {
      const others = known.length === 0 ? '' : `; the most frequent are ${known.join(', ')}`;
      return `No filing of the corpus has ${names[field]} ${choice}${others}.`;
    }),
    ...(filings === 0 && unknown.length === 0 ? ['No filing matches all of these options.'] : []),
    ...notStated.map(({ what, filings: count }) => {
      const are = count === 1 ? 'filing is' : 'filings are';
      return `${grouped(count)} other ${are} left out: the source states no ${fields[what]}.`;
    }),
  ];
}
