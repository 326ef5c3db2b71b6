import type { Context, Dimension, Fact, Filing, FlagFact } from '@cydkit/parser';
import { concepts } from '@cydkit/taxonomy';

/** Filings of an invented company, made for single tests. */

export const cik = '0009999907';

/** Returns the registrant's fiscal year to a day: twelve months unless a start is given. */
export function context(
  end: string | null,
  given: Partial<Context> & { start?: string } = {},
): Context {
  const { start, ...rest } = given;
  const period = start === undefined ? { start: null, end, duration: 'P12M' } : { start, end };
  return { entity: cik, period, dimensions: [], ...rest };
}

export const year: Context = context('2025-12-31');

export function member(name: string): Dimension[] {
  return [
    {
      axis: { namespace: 'http://xbrl.sec.gov/dei/2025', name: 'LegalEntityAxis' },
      member: { namespace: 'http://heronmills.example/2025', name },
    },
  ];
}

/** Returns a text block or flag by the end of its concept's name. */
export function fact(end: string, value: string | boolean | null, where: Context = year): Fact {
  const { name, label, kind } = concepts.find((one) => one.name.endsWith(end)) ?? {
    name: end,
    label: end,
    kind: typeof value === 'string' ? 'textBlock' : 'flag',
  };
  const base = { concept: name, namespace: null, label, context: where, locations: [] };
  if (kind === 'flag') return { ...base, type: 'flag', value: value as FlagFact['value'] };
  return { ...base, type: 'textBlock', value: value === null ? null : String(value) };
}

export function filing(facts: Fact[], given: Partial<Filing> = {}): Filing {
  return {
    source: { name: 'heron.htm', format: 'inline-xbrl', bytes: 1, sha256: null },
    title: null,
    entity: { name: 'Heron Mills, Inc.', cik },
    form: '10-K',
    accession: null,
    period: { start: null, end: '2025-12-31', duration: 'P12M' },
    amendment: false,
    fiscalYear: '2025',
    fiscalPeriod: 'FY',
    taxonomy: 'cyd/2025',
    facts,
    diagnostics: [],
    ...given,
  };
}
