import type { Corpus } from '../open-corpus';
import type { Database } from '../store/database';
import { conditionOf, type FilingFilter } from './filing-filter';

/** What a filter selects, and why it may be less than expected. */
export interface Selection {
  filings: number;
  /** Filings that all other conditions select, but that do not state what this one asks for. */
  notStated: { what: UnstatedField; filings: number }[];
  /** Choices that no filing of the corpus has. */
  unknown: UnknownChoice[];
}

/** What a source may leave out. */
export type UnstatedField = 'publicFloat' | 'sic' | 'state' | 'country' | 'fiscalYear' | 'filed';

/** A choice that no filing has. */
export interface UnknownChoice {
  field: ChoiceField;
  choice: string | number;
  /** What filings have instead, the most frequent first, at most twelve; empty for what names one filing. */
  known: (string | number)[];
}

/** A list of choices in a filter. */
export type ChoiceField = 'filing' | 'cik' | 'form' | 'fiscalYear' | 'sic' | 'state' | 'country';

/** The most choices that are listed. */
const mostKnown = 12;

/** Says what a filter selects. */
export function selectionOf({ database }: Corpus, filter: FilingFilter): Selection {
  return {
    filings: countOf(database, filter),
    notStated: unstated.flatMap(({ what, asks, missing }) => {
      if (!asks.some((key) => isGiven(filter[key]))) return [];
      const others = { ...filter };
      for (const key of asks) delete others[key];
      const filings = countOf(database, others, missing);
      return filings === 0 ? [] : [{ what, filings }];
    }),
    unknown: choiceFields.flatMap((field) => unknownChoices(database, field, filter[field] ?? [])),
  };
}

/** The conditions that ask for something, and which filings do not state it. */
const unstated: readonly {
  what: UnstatedField;
  asks: readonly (keyof FilingFilter)[];
  missing: string;
}[] = [
  {
    what: 'publicFloat',
    asks: ['minFloat', 'maxFloat'],
    missing: "f.public_float is null or f.float_currency is not 'USD'",
  },
  { what: 'sic', asks: ['sic', 'sicDivision'], missing: 'f.sic is null' },
  { what: 'state', asks: ['state'], missing: 'f.state is null' },
  { what: 'country', asks: ['country'], missing: 'f.country is null' },
  { what: 'fiscalYear', asks: ['fiscalYear'], missing: 'f.fiscal_year is null' },
  { what: 'filed', asks: ['since', 'until'], missing: 'f.filed is null' },
];

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function countOf(database: Database, filter: FilingFilter, also = 'true'): number {
  const { sql, values } = conditionOf(filter);
  const statement = database.prepare(
    `select count(*) as n from filings f where (${sql}) and (${also})`,
  );
  // spread: the values of a filter
  return Number(statement.get(...values)?.['n']);
}

const columns: Readonly<Record<ChoiceField, string | null>> = {
  filing: null,
  cik: null,
  form: 'form',
  fiscalYear: 'fiscal_year',
  sic: 'sic',
  state: 'state',
  country: 'country',
};
const choiceFields = Object.keys(columns) as ChoiceField[];

function unknownChoices(
  database: Database,
  field: ChoiceField,
  choices: readonly (string | number)[],
): UnknownChoice[] {
  const unknown = choices.filter((choice) => countOf(database, { [field]: [choice] }) === 0);
  if (unknown.length === 0) return [];
  const column = columns[field];
  const known =
    column === null
      ? []
      : database
          .prepare(
            `select ${column} as value from filings where ${column} is not null
             group by 1 order by count(*) desc, 1 limit ${mostKnown}`,
          )
          .all<{ value: string | number }>()
          .map(({ value }) => value);
  return unknown.map((choice) => ({ field, choice, known }));
}
