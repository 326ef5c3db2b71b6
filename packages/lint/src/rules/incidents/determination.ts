import { type Day, dayOf, formatDay } from '../../calendar/days';
import type { TextSpan } from '../../model/finding';
import type { BlockEntry, Sentence, Subject } from '../../model/subject';

/** Where a text states on which day the registrant determined that the incident is material. */
export interface Determination {
  day: Day;
  block: BlockEntry;
  span: TextSpan;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `March 11, 2025`; data sets lose the no-break space: `March11, 2025`. */
const dates = new RegExp(`\\b(${months.join('|')})\\s?(\\d{1,2}),?\\s(\\d{4})\\b`, 'gu');

const verbs = /\b(?:determined|concluded|determination)\b/giu;

/** Between a date and the verb these show that the date is that of another event. */
const otherEvent =
  /detect|discover|identif|aware|learn|experienc|notif|investigat|occur|incident|receiv|began|issued|filed|[.;]/iu;

const material = /\bmaterial(?!ity|ly\s+certain)/iu;
const denied = /\b(?:whether|if|not|no|neither|nor|immaterial|unless|cannot|yet)\b|n['’]t\b/iu;

/** The first sentence of any text that states the day. */
export function determinationOf(subject: Subject): Determination | null {
  for (const block of subject.texts) {
    for (const sentence of subject.sentences(block)) {
      const day = determinedOn(sentence);
      if (day !== null) return { day, block, span: sentence };
    }
  }
  return null;
}

/**
 * `On March 11, 2025, the Company determined that the incident was material`; `was determined on
 * March 11, 2025 to be material`. Not: `has not determined whether …`, and not the date of the
 * discovery that stands in the same sentence.
 */
export function determinedOn({ text }: Pick<Sentence, 'text'>): Day | null {
  const found = [...text.matchAll(dates)];
  for (const verb of text.matchAll(verbs)) {
    const behind = text.slice(verb.index);
    if (!material.test(behind) || denied.test(clauseAround(text, verb.index))) continue;
    const before = found.filter(({ index }) => index < verb.index).at(-1);
    if (before && isSubject(text.slice(before.index + before[0].length, verb.index))) {
      return dayFrom(before);
    }
    const after = found.find(({ index }) => index > verb.index);
    if (after && /^\w+,?\s(?:was made\s)?on\s$/u.test(text.slice(verb.index, after.index))) {
      return dayFrom(after);
    }
  }
  return null;
}

/** `, the Company has`: short, and about nothing else that happened. */
function isSubject(between: string): boolean {
  return between.length <= 80 && !otherEvent.test(between);
}

/** The verb with some words on both sides, where a negation would stand. */
function clauseAround(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 120);
}

function dayFrom([, month = '', day = '', year = '']: RegExpMatchArray): Day | null {
  const date = { year: Number(year), month: months.indexOf(month) + 1, day: Number(day) };
  const found = dayOf(date);
  // February 30 is no day; it would come out as one of March.
  return formatDay(found).endsWith(`-${day.padStart(2, '0')}`) ? found : null;
}
