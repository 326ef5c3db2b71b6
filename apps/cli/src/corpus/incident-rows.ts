import type { FilingReference, IncidentStatement, Incidents, IncidentThread } from '@cydkit/corpus';
import type { Cell, Column, TablePart } from '@cydkit/reporters/answers';
import { laterWords } from './incident-words';

const columns: readonly Column[] = [
  { title: 'Registrant', type: 'text' },
  { title: 'CIK', type: 'text' },
  { title: 'Filing', type: 'text' },
  { title: 'Form', type: 'text' },
  { title: 'Filed', type: 'date' },
  { title: 'Event', type: 'date' },
  { title: 'Event rounded', type: 'date' },
  { title: 'Days', type: 'count' },
  { title: 'Business days', type: 'count' },
  { title: 'Determined', type: 'date' },
  { title: 'Later annual report', type: 'text' },
  { title: 'Concept', type: 'text' },
  { title: 'Incident', type: 'text' },
  { title: 'Text', type: 'text' },
];

/**
 * Returns a row for each statement on an incident, with what is known of its filing: of the current
 * reports, then of the annual reports that follow. A filing without one has a row without text.
 */
export function incidentTable({ threads }: Incidents): TablePart {
  return { kind: 'table', columns, rows: threads.flatMap(threadRows) };
}

type Said = Pick<IncidentStatement, 'concept' | 'incident' | 'text'>;

function threadRows({ name, cik, reports, annualReports }: IncidentThread): Cell[][] {
  const filingCells = ({ key, form, filed }: FilingReference) => [name, cik, key, form, filed];
  return [
    ...reports.flatMap(({ filing, clock, statements }) => {
      const { event, sinceEvent, determination } = clock;
      const cells = [
        ...filingCells(filing),
        event.day,
        event.rounded,
        sinceEvent?.days ?? null,
        sinceEvent?.businessDays ?? null,
        determination?.day ?? null,
        laterWords(annualReports),
      ];
      return saidRows(cells, statements);
    }),
    ...annualReports.flatMap((annual) => {
      const { filing, materiality, statements } = annual;
      const own = materiality === null ? [] : [{ ...materiality, incident: null }];
      const cells = [...filingCells(filing), null, null, null, null, null, laterWords([annual])];
      return saidRows(cells, [...own, ...statements]);
    }),
  ];
}

function saidRows(cells: readonly Cell[], statements: readonly Said[]): Cell[][] {
  if (statements.length === 0) return [[...cells, null, null, null]];
  return statements.map(({ concept, incident, text }) => [...cells, concept, incident, text]);
}
