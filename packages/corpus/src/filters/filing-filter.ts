import type { SqlValue } from '../store/database';
import { divisionNamed } from './sic-divisions';

/** What a flag says; `none`: the filing does not report it. */
export type FlagChoice = 'true' | 'false' | 'none';

/** Which filings to ask. What is left out, or an empty list, selects all. */
export interface FilingFilter {
  /** Keys or accession numbers, with or without hyphens. */
  filing?: readonly string[];
  /** With or without leading zeros. */
  cik?: readonly string[];
  /** `10-K` selects amendments too; `10-K/A` selects amendments only. */
  form?: readonly string[];
  kind?: readonly ('annual' | 'incident' | 'other')[];
  fiscalYear?: readonly number[];
  /** Filed on this day or later, `2025-03-01`. */
  since?: string;
  /** Filed on this day or earlier. */
  until?: string;
  /** The first digits of the industry: `60`, `6022`. */
  sic?: readonly string[];
  /** The letters of divisions: `H`. */
  sicDivision?: readonly string[];
  /** Codes of states or provinces of the business address. */
  state?: readonly string[];
  country?: readonly string[];
  floatBand?: readonly string[];
  /** Public float in US dollars, at least. */
  minFloat?: number;
  /** At most. */
  maxFloat?: number;
  /** By the names of their concepts; all must hold. */
  flags?: readonly { concept: string; state: FlagChoice }[];
}

/** A condition on `filings f` with the values of its question marks. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

/** Returns the condition that selects the filings; `true` for all. */
export function conditionOf(filter: FilingFilter): Condition {
  const conditions = [
    oneOf("replace(f.key, '-', '')", filter.filing, (key) => key.replaceAll('-', '')),
    oneOf('f.cik', filter.cik, (cik) => cik.padStart(10, '0')),
    anyOf('value in (f.form, f.base_form)', filter.form, upper),
    oneOf('f.kind', filter.kind),
    oneOf('f.fiscal_year', filter.fiscalYear),
    bound('f.filed >= ?', filter.since),
    bound('f.filed <= ?', filter.until),
    anyOf('substr(f.sic, 1, length(value)) = value', filter.sic),
    anyOf(
      "f.sic between value ->> 'least' and value ->> 'most'",
      filter.sicDivision,
      divisionNamed,
    ),
    oneOf('f.state', filter.state, upper),
    oneOf('f.country', filter.country, upper),
    oneOf('f.float_band', filter.floatBand),
    bound("f.float_currency = 'USD' and f.public_float >= ?", filter.minFloat),
    bound("f.float_currency = 'USD' and f.public_float <= ?", filter.maxFloat),
    ...(filter.flags ?? []).map(flagCondition),
  ].filter((condition) => condition !== null);
  return {
    sql: conditions.length === 0 ? 'true' : conditions.map(({ sql }) => `(${sql})`).join(' and '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function upper(code: string): string {
  return code.toUpperCase();
}

/** The expression is one of the choices. They are one value: SQLite joins less than a thousand conditions. */
function oneOf<Choice>(
  expression: string,
  choices: readonly Choice[] | undefined,
  normal?: (choice: Choice) => unknown,
): Condition | null {
  return withList(`${expression} in (select value from json_each(?))`, choices, normal);
}

/** The test holds for one of the choices, which it calls `value`. */
function anyOf<Choice>(
  test: string,
  choices: readonly Choice[] | undefined,
  normal?: (choice: Choice) => unknown,
): Condition | null {
  return withList(`exists (select 1 from json_each(?) where ${test})`, choices, normal);
}

function withList<Choice>(
  sql: string,
  choices: readonly Choice[] | undefined,
  normal: (choice: Choice) => unknown = (choice) => choice,
): Condition | null {
  if (choices === undefined || choices.length === 0) return null;
  return { sql, values: [JSON.stringify(choices.map(normal))] };
}

function bound(sql: string, value: string | number | undefined): Condition | null {
  return value === undefined ? null : { sql, values: [value] };
}

function flagCondition({ concept, state }: { concept: string; state: FlagChoice }): Condition {
  return {
    sql: `exists (select 1 from flags g join concepts c on c.id = g.concept_id
      where g.filing_id = f.id and c.name = ? and g.state = ?)`,
    values: [concept, state === 'none' ? 'notReported' : state],
  };
}
