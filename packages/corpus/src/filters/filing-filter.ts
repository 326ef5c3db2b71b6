import type { SqlValue } from '../store/database';
import { divisionsOf } from './sic-divisions';

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
    anyOf(filter.filing, "replace(f.key, '-', '') = ?", (key) => key.replaceAll('-', '')),
    anyOf(filter.cik, 'f.cik = ?', (cik) => cik.padStart(10, '0')),
    anyOf(filter.form, 'f.form = ? or f.base_form = ?', (form) => form.toUpperCase()),
    anyOf(filter.kind, 'f.kind = ?'),
    anyOf(filter.fiscalYear, 'f.fiscal_year = ?'),
    anyOf(filter.since === undefined ? [] : [filter.since], 'f.filed >= ?'),
    anyOf(filter.until === undefined ? [] : [filter.until], 'f.filed <= ?'),
    anyOf(filter.sic, "f.sic like ? || '%'", (sic) => sic.replace(/\D/gu, '')),
    anyOf(
      filter.sicDivision?.flatMap(divisionsOf).map(({ least, most }) => `${least}-${most}`),
      'f.sic between substr(?, 1, 4) and substr(?, 6, 4)',
    ),
    anyOf(filter.state, 'f.state = ?', (state) => state.toUpperCase()),
    anyOf(filter.country, 'f.country = ?', (country) => country.toUpperCase()),
    anyOf(filter.floatBand, 'f.float_band = ?'),
    floatCondition('>=', filter.minFloat),
    floatCondition('<=', filter.maxFloat),
    ...(filter.flags ?? []).map(flagCondition),
  ].filter((condition) => condition !== null);
  return {
    sql: conditions.length === 0 ? 'true' : conditions.map(({ sql }) => `(${sql})`).join(' and '),
    values: conditions.flatMap(({ values }) => values),
  };
}

/** Each choice takes the place of every question mark of its test. */
function anyOf<Choice extends string | number>(
  choices: readonly Choice[] | undefined,
  test: string,
  normal: (choice: Choice) => SqlValue = (choice) => choice,
): Condition | null {
  if (choices === undefined || choices.length === 0) return null;
  const marks = test.split('?').length - 1;
  return {
    sql: choices.map(() => `(${test})`).join(' or '),
    values: choices.flatMap((choice) => Array<SqlValue>(marks).fill(normal(choice))),
  };
}

function floatCondition(sign: '>=' | '<=', amount: number | undefined): Condition | null {
  if (amount === undefined) return null;
  return { sql: `f.float_currency = 'USD' and f.public_float ${sign} ?`, values: [amount] };
}

function flagCondition({ concept, state }: { concept: string; state: FlagChoice }): Condition {
  return {
    sql: `exists (select 1 from flags g join concepts c on c.id = g.concept_id
      where g.filing_id = f.id and c.name = ? and g.state = ?)`,
    values: [concept, state === 'none' ? 'notReported' : state],
  };
}
