import {
  type Context,
  createDiagnostic,
  type Dimension,
  diagnosticCodes,
  type Fact,
  type Filing,
  type Period,
  type ReaderDiagnostic,
} from '@cydkit/parser';
import { getConcept, labelIn, namespaceOf } from '@cydkit/taxonomy';
import { dayOf, formatDay } from '../calendar/calendar-days';
import type { ExampleDetails, ExampleDiagnostic, ExampleFiling } from '../model/example';

const entity = { name: 'Lanternfish Instruments Inc.', cik: '9999900001' };

/** Builds the filing that an example describes, as a reader would return it. */
export function buildExample(example: ExampleFiling): Filing {
  const { form = '10-K', edition = '2025', facts } = example;
  const end = example.period ?? '2025-12-31';
  const incident = form.startsWith('8-K') || form.startsWith('6-K');
  const period: Period = { start: example.start ?? (incident ? end : yearBefore(end)), end };
  return {
    source: { name: 'example.htm', format: 'inline-xbrl', bytes: 0, sha256: null },
    title: null,
    entity,
    form,
    accession: null,
    period: { start: null, end },
    amendment: form.endsWith('/A'),
    fiscalYear: end.slice(0, 4),
    fiscalPeriod: incident ? null : 'FY',
    taxonomy: facts.length === 0 ? null : `cyd/${edition}`,
    facts: facts.map((fact, index) => buildFact(fact, index, period, edition)),
    diagnostics: (example.diagnostics ?? []).map(buildDiagnostic),
  };
}

function buildDiagnostic({ code, args }: ExampleDiagnostic): ReaderDiagnostic {
  // The code and the arguments belong together, by the type of an example.
  return createDiagnostic(diagnosticCodes, code, args as never) as ReaderDiagnostic;
}

function buildFact(
  [name, value, details = {}]: ExampleFiling['facts'][number],
  index: number,
  period: Period,
  edition: NonNullable<ExampleFiling['edition']>,
): Fact {
  const base = {
    concept: name,
    namespace: namespaceOf(edition),
    label: labelIn(getConcept(name), edition),
    context: contextOf(period, details, edition),
    locations: [{ document: 'example.htm', start: index * 1000, end: index * 1000 + 999 }],
    ...(details.lang !== undefined && { lang: details.lang }),
    ...(value === null && { nil: true as const }),
  };
  if (getConcept(name).kind === 'flag') {
    return { ...base, type: 'flag', value: typeof value === 'boolean' ? value : null };
  }
  return { ...base, type: 'textBlock', value: typeof value === 'string' ? value : null };
}

function contextOf(
  period: Period,
  { start, end, incident }: ExampleDetails,
  edition: NonNullable<ExampleFiling['edition']>,
): Context {
  const dimensions: Dimension[] =
    incident === undefined
      ? []
      : [
          {
            axis: { namespace: namespaceOf(edition), name: 'MaterialCybersecurityIncidentAxis' },
            member: { namespace: 'http://lanternfish.example/20251231', name: incident },
          },
        ];
  return {
    entity: entity.cik,
    period: { start: start ?? period.start, end: end ?? period.end },
    dimensions,
  };
}

/** Returns the first day of the twelve months that end on a day: `2025-12-31` gives `2025-01-01`. */
function yearBefore(end: string): string {
  const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
  const last = day >= 28;
  const start = last
    ? { year: month === 12 ? year : year - 1, month: (month % 12) + 1, day: 1 }
    : { year: year - 1, month, day: day + 1 };
  return formatDay(dayOf(start));
}
