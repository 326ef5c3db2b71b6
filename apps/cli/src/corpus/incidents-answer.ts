import type {
  AnnualFollowUp,
  FilingReference,
  IncidentCounts,
  IncidentReport,
  IncidentStatement,
  Incidents,
  IncidentThread,
} from '@cydkit/corpus';
import type { Answer, AnswerPart, AnswerQuote, Cell, TablePart } from '@cydkit/reporters/answers';
import { counted, excerptOf, grouped } from '@cydkit/text';
import { annualLine, laterWords, reportLines } from './incident-words';

/** How much of the threads to print: a table of the reports, their words shortened, or whole. */
export type IncidentDetail = 'table' | 'short' | 'full';

/** Returns threads of incidents as an answer. */
export function incidentsAnswer(incidents: Incidents, detail: IncidentDetail): Answer {
  const { threads, taggedAnnual, counts } = incidents;
  return {
    heading: headingOf(counts),
    parts: [
      tableOf(threads),
      ...(detail === 'table' ? [] : threads.flatMap((thread) => partsOf(thread, detail))),
      ...(detail === 'full' && taggedAnnual.length > 0 ? [annualTable(taggedAnnual)] : []),
    ],
    notes: notesOn(counts, detail),
    data: incidents,
  };
}

function headingOf({ threads, registrants, reports, amendments }: IncidentCounts): string {
  if (threads === 0) return 'No current report on an incident';
  const originals = counted(reports - amendments, 'report');
  return `${counted(threads, 'incident')} of ${counted(registrants, 'registrant')}: ${originals}, ${counted(amendments, 'amendment')}`;
}

function tableOf(threads: readonly IncidentThread[]): TablePart {
  return {
    kind: 'table',
    columns: [
      { title: 'Registrant', type: 'text' },
      { title: 'Filing', type: 'text' },
      { title: 'Event', type: 'text' },
      { title: 'Days since', type: 'text' },
      { title: 'Determined', type: 'text' },
      { title: 'Later annual report', type: 'text' },
    ],
    rows: threads.flatMap((thread) => thread.reports.map((report) => rowOf(report, thread))),
  };
}

function rowOf(
  { filing: { form, key }, clock }: IncidentReport,
  { name, cik, annualReports }: IncidentThread,
): Cell[] {
  const { filed, event, sinceEvent, determination } = clock;
  return [
    name ?? cik,
    [form, filed, key].filter((part) => part !== null).join(' '),
    event.rounded === null ? event.day : 'rounded',
    sinceEvent && `${grouped(sinceEvent.days)} (${grouped(sinceEvent.businessDays)} business)`,
    determination?.day ?? 'not stated',
    laterWords(annualReports),
  ];
}

function partsOf(thread: IncidentThread, detail: IncidentDetail): AnswerPart[] {
  const { name, cik, reports, annualReports } = thread;
  const title = [name, cik === null ? null : `CIK ${cik}`].filter((part) => part !== null);
  return [
    {
      kind: 'facts',
      title: title.join(', ') || 'Registrant not stated',
      facts: [...reports.flatMap(reportLines), ...annualReports.map(annualLine)],
    },
    {
      kind: 'quotes',
      quotes: [
        ...reports.flatMap(({ filing, statements }) => quotesOf(filing, statements, detail)),
        ...annualReports.flatMap((annual) => annualQuotes(annual, detail)),
      ],
    },
  ];
}

function quotesOf(
  filing: FilingReference,
  statements: readonly IncidentStatement[],
  detail: IncidentDetail,
): AnswerQuote[] {
  return statements.map(({ label, incident, text }, index) => ({
    text: detail === 'full' ? text : excerptOf(text, { start: 0, end: text.length }).quote,
    marks: [],
    source: { label, incident, form: filing.form, filed: filing.filed, accession: filing.key },
    remarks: [],
    // Once a filing is enough.
    url: index === 0 ? filing.url : null,
  }));
}

function annualQuotes(annual: AnnualFollowUp, detail: IncidentDetail): AnswerQuote[] {
  const { filing, materiality, statements } = annual;
  const own = materiality === null ? [] : [{ ...materiality, incident: null }];
  return quotesOf(filing, [...own, ...statements], detail);
}

function annualTable(filings: readonly FilingReference[]): TablePart {
  return {
    kind: 'table',
    title: 'Annual reports that tag incident concepts',
    columns: [
      { title: 'Registrant', type: 'text' },
      { title: 'Form', type: 'text' },
      { title: 'Fiscal year', type: 'year' },
      { title: 'Filed', type: 'date' },
      { title: 'Filing', type: 'text' },
    ],
    rows: filings.map(({ name, cik, form, fiscalYear, filed, key }) => [
      name ?? cik,
      form,
      fiscalYear,
      filed,
      key,
    ]),
  };
}

function notesOn(counts: IncidentCounts, detail: IncidentDetail): string[] {
  const { threads, reports, eventRounded, filedNotStated, determinationStated } = counts;
  const { withoutOriginal, followed, annualWithIncidentTags, copies } = counts;
  const ofReports = `of ${counted(reports, 'report')}`;
  const ofIncidents = `of ${counted(threads, 'incident')}`;
  const tagged = note(
    annualWithIncidentTags,
    `Annual reports of the selection that tag incident concepts too, and begin no thread${
      detail === 'full' ? '' : ' (--full lists them)'
    }`,
  );
  if (threads === 0) return tagged;
  return [
    'Days are from the event on the cover page to the filing; weekends, federal holidays and days on which EDGAR was closed are no business days. The four business days of Item 1.05 begin with the determination, not with the event.',
    `The tagged text states the day of the determination: ${grouped(determinationStated)} ${ofReports}. What is not tagged is not read.`,
    ...note(
      eventRounded,
      'From a data set, which rounds the day of the event to the end of a month, so that no days since then are counted',
      ofReports,
    ),
    ...note(
      filedNotStated,
      'Without the day of filing, as documents without the header of the submission are',
      ofReports,
    ),
    ...note(
      copies,
      'Documents without an accession number that are one of these reports, not counted again',
    ),
    ...note(withoutOriginal, 'The corpus has amendments only, not the original', ofIncidents),
    `Later annual report: what the last one that is shown answers to whether risks from cybersecurity threats materially affected the registrant, or are reasonably likely to. The corpus has one: ${grouped(followed)} ${ofIncidents}.`,
    ...tagged,
  ];
}

function note(count: number, words: string, of = ''): string[] {
  return count === 0 ? [] : [`${words}: ${`${grouped(count)} ${of}`.trimEnd()}.`];
}
