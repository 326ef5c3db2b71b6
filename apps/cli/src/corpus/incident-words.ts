import type { AnnualFollowUp, IncidentReport, ReportChanges, ThreadLink } from '@cydkit/corpus';
import type { FlagState } from '@cydkit/disclosure';
import type { Determination, Elapsed } from '@cydkit/lint';
import { stateWords } from '@cydkit/presentation';
import { counted } from '@cydkit/text';

/** A line about a thread: what it is about, and what is known. */
export type ThreadLine = [name: string, words: string];

/** Says what is known of a report besides its words. */
export function reportLines(report: IncidentReport): ThreadLine[] {
  const { filing, copies, clock, sinceFirst, link, untagged, otherFacts, changes } = report;
  const after = sinceFirst === null ? '' : `, ${elapsedWords(sinceFirst)} after the first report`;
  const filed = clock.filed === null ? 'day of filing not stated' : `filed ${clock.filed}${after}`;
  const { event, sinceEvent, determination } = clock;
  const joined = linkWords[link];
  return [
    [filing.form ?? 'Form not stated', `${filed}; ${filing.key}`],
    ...line('The same as', copies),
    ['Event', eventWords(event.day, event.rounded, sinceEvent)],
    ['Determination', determinationWords(determination)],
    ...line('In this thread', joined === null ? [] : [joined]),
    ...line(
      'Not tagged',
      untagged.map(({ label }) => label),
    ),
    ...line(
      'Other facts',
      otherFacts === 0 ? [] : [`${counted(otherFacts, 'fact')} of other concepts`],
    ),
    ...(changes === null ? [] : changeLines(changes)),
  ];
}

/** Says what an annual report answers. */
export function annualLine({ filing, coversEvent, materialityFlag }: AnnualFollowUp): ThreadLine {
  const { form, periodEnd, filed, key } = filing;
  const words = [
    `for the period to ${periodEnd ?? 'a day that is not stated'}${coverWords(coversEvent)}`,
    filed === null ? 'day of filing not stated' : `filed ${filed}`,
    affectedWords(materialityFlag),
    key,
  ];
  return [form ?? 'Form not stated', words.join('; ')];
}

/** Says what a report answers to whether risks materially affected the registrant. */
function affectedWords(state: FlagState): string {
  const answer = state === 'true' ? 'yes' : state === 'false' ? 'no' : stateWords[state];
  return `materially affected: ${answer}`;
}

/** Says what the last of the later annual reports answers. */
export function laterWords(reports: readonly AnnualFollowUp[]): string {
  const last = reports.at(-1);
  return last === undefined ? 'not in the corpus' : affectedWords(last.materialityFlag);
}

function line(name: string, words: readonly string[]): ThreadLine[] {
  return words.length === 0 ? [] : [[name, words.join('; ')]];
}

/** `6 days (4 business days)` */
function elapsedWords({ days, businessDays }: Elapsed): string {
  return `${counted(days, 'day')} (${counted(businessDays, 'business day')})`;
}

function eventWords(day: string | null, rounded: string | null, since: Elapsed | null): string {
  if (rounded !== null) return `day not known: the data set rounds it to ${rounded}`;
  if (day === null) return 'day not stated';
  return since === null ? day : `${day}, ${elapsedWords(since)} before the filing`;
}

function determinationWords(determination: Determination | null): string {
  if (determination === null) return 'day not stated in the tagged text';
  const { day, elapsed, due, late } = determination;
  const before = elapsed === null ? '' : `, ${elapsedWords(elapsed)} before the filing`;
  const verdict = late === null ? '' : late ? ': filed later' : ': filed in time';
  return `${day}${before}${due === null ? '' : `; due ${due}${verdict}`}`;
}

const linkWords: Readonly<Record<ThreadLink, string | null>> = {
  first: null,
  sameEvent: null,
  sameMonth: 'by its month: the day of the event is rounded',
  amendment: 'as an amendment: it states another day of the event',
};

function changeLines({
  from,
  differs,
  complete,
  concepts,
  sentences,
}: ReportChanges): ThreadLine[] {
  const counts = Object.entries(sentences).flatMap(([kind, count]) =>
    count === 0 || kind === 'kept' ? [] : [`${counted(count, 'sentence')} ${kind}`],
  );
  const added = concepts.flatMap(({ change, label }) =>
    change === 'new' ? [`now tagged: ${label}`] : [],
  );
  const gone = concepts.flatMap(({ change, label }) =>
    change === 'gone' ? [`no longer tagged: ${label}`] : [],
  );
  const words = differs ? [...counts, ...added, ...gone] : ['none in the text'];
  const limits = complete ? [] : ['some facts have nothing to be compared with'];
  return line(`Changes since ${from}`, [...words, ...limits]);
}

function coverWords(coversEvent: boolean | null): string {
  if (coversEvent === null) return ', which may have the event';
  return coversEvent ? '' : ', which ended before the event';
}
