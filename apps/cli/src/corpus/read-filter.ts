import { type FilingFilter, type FlagChoice, floatBands, sicDivisions } from '@cydkit/corpus';
import type { Concept, Kind } from '@cydkit/taxonomy';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { conceptsLike } from '../taxonomy/find-concepts';
import type { FilterOptions } from './filter-options';
import { dayOf } from './parse-day';
import { fiscalYearOf } from './parse-year';

/** Returns the filter that the options describe. @throws UsageError that says which value is wrong */
export function readFilter(options: FilterOptions): FilingFilter {
  const { filing, form, state, country, since, until, minFloat, maxFloat } = options;
  return {
    ...{ filing: filing.map(given), form: form.map(given) },
    ...{ state: state.map(given), country: country.map(given) },
    cik: options.cik.map(cikOf),
    fiscalYear: options.fiscalYear.map(yearOf),
    sic: options.sic.map(sicOf),
    sicDivision: options.sicDivision.map(divisionOf),
    floatBand: options.float.map(bandOf),
    flags: options.flag.map(flagOf),
    ...(since !== undefined && { since: dayOf(since) }),
    ...(until !== undefined && { until: dayOf(until) }),
    ...(minFloat !== undefined && { minFloat: dollarsOf(minFloat) }),
    ...(maxFloat !== undefined && { maxFloat: dollarsOf(maxFloat) }),
  };
}

/**
 * Returns the concept that a user means by its name, its label, or a part of them that only one concept
 * of the kind has.
 *
 * @throws UsageError if it is none, or may be several
 */
export function readConcept(query: string, kind: Kind): Concept {
  const found = conceptsLike(query, kind);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  const names = found.map(({ name }) => name);
  throw new UsageError(messages.conceptUnclear({ query, names }));
}

function given(value: string): string {
  if (value !== '') return value;
  throw new UsageError(messages.valueEmpty());
}

function cikOf(value: string): string {
  if (/^\d{1,10}$/u.test(value)) return value;
  throw new UsageError(messages.cikInvalid());
}

function yearOf(value: string): number {
  const year = fiscalYearOf(value);
  if (year === null) throw new UsageError(messages.yearInvalid());
  return year;
}

function sicOf(value: string): string {
  if (/^\d{2,4}$/u.test(value)) return value;
  throw new UsageError(messages.sicInvalid());
}

function divisionOf(value: string): string {
  const letter = value.toUpperCase();
  if (sicDivisions.some((division) => division.letter === letter)) return letter;
  throw new UsageError(messages.divisionInvalid({ divisions: divisionNames() }));
}

function divisionNames(): string {
  return sicDivisions.map(({ letter, name }) => `${letter} ${name.toLowerCase()}`).join('; ');
}

/** Bands have signs that are hard to type: their digits and letters are enough. */
function bandOf(value: string): string {
  const typed = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/gu, '');
  const band = floatBands.find(({ name }) => typed(name) === typed(value));
  if (band !== undefined) return band.name;
  throw new UsageError(messages.bandInvalid({ bands: bandNames() }));
}

function bandNames(): string {
  return floatBands.map(({ name }) => name).join('; ');
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };

function dollarsOf(value: string): number {
  const [, digits = '', unit = ''] = /^\$?(\d{1,15}(?:\.\d{1,3})?)(k|m|bn?)?$/iu.exec(value) ?? [];
  if (digits !== '') return Number(digits) * (units[unit.toLowerCase()] ?? 1);
  throw new UsageError(messages.dollarsInvalid());
}

function flagOf(value: string): { concept: string; state: FlagChoice } {
  const [query = '', state = ''] = value.split('=');
  if (state !== 'true' && state !== 'false' && state !== 'none') {
    throw new UsageError(messages.flagInvalid());
  }
  return { concept: readConcept(query, 'flag').name, state };
}
