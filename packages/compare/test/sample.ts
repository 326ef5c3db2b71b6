import { readFileSync } from 'node:fs';
import { type Context, type Fact, type Filing, type FlagFact, parse } from '@cydkit/parser';
import { concepts } from '@cydkit/taxonomy';

/** Filings of an invented company, made for single tests. */

const examples = new URL('../../../examples/filings/', import.meta.url);

/** Reads an example in the repository. */
export function example(name: string): Filing {
  return parse({ name, content: readFileSync(new URL(name, examples)) });
}

export function year(end: string, dimensions: Context['dimensions'] = []): Context {
  return {
    entity: '0009999903',
    period: { start: null, end },
    dimensions,
  };
}

/** Returns a dimension by local names, whose namespaces differ from year to year. */
export function member(name: string, edition = '2025'): Context['dimensions'] {
  return [
    {
      axis: { namespace: `http://xbrl.sec.gov/cyd/${edition}`, name: 'IncidentAxis' },
      member: { namespace: `http://harbor.example/${edition}`, name },
    },
  ];
}

export function filing(end: string, facts: Fact[], given: Partial<Filing> = {}): Filing {
  return {
    source: { name: `${end}.htm`, format: 'inline-xbrl', bytes: 1, sha256: null },
    title: null,
    entity: { name: 'Harbor Lamp Works, Inc.', cik: '0009999903' },
    form: '10-K',
    accession: null,
    period: { start: null, end },
    amendment: false,
    fiscalYear: end.slice(0, 4),
    fiscalPeriod: 'FY',
    taxonomy: 'cyd/2025',
    facts,
    diagnostics: [],
    ...given,
  };
}

/** Returns a text block or flag by the end of its concept's name, in the context of a year. */
export function fact(end: string, value: string | boolean | null, context: Context): Fact {
  const concept = concepts.find(({ name }) => name.endsWith(end));
  if (concept === undefined) throw new RangeError(`No concept ends with ${end}`);
  const { name, label } = concept;
  const base = { concept: name, namespace: null, label, context, locations: [] };
  if (concept.kind === 'flag') {
    return { ...base, type: 'flag', value: value as FlagFact['value'] };
  }
  return { ...base, type: 'textBlock', value: value === null ? null : String(value) };
}
