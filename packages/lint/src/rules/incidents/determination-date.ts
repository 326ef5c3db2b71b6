import { type Day, dayOf, formatDay } from '../../calendar/calendar-days';
import type { TextSpan } from '../../model/finding';
import type { BlockEntry, Sentence, Subject } from '../../model/subject';

/** The day on which the registrant determined that the incident is material, and the sentence that says so. */
export interface Determination {
  day: Day;
  block: BlockEntry;
  span: TextSpan;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `March 11, 2025`, or `March11, 2025` where a data set lost the no-break space. */
const dates = new RegExp(`\\b(${months.join('|')})\\s?(\\d{1,2}),?\\s(\\d{4})\\b`, 'gu');

const verbs = /\b(?:determined|concluded|determination)\b/giu;

/** Words that, between a date and the verb, show that the date is that of another event. */
const otherEvent =
  /detect|discover|identif|aware|learn|experienc|notif|investigat|occur|incident|receiv|began|issued|filed|[.;]/iu;

const material = /\bmaterial(?!ity|ly\s+certain)/iu;
const denied = /\b(?:whether|if|not|no|neither|nor|immaterial|unless|cannot|yet)\b|n['’]t\b/iu;

/** Finds the first sentence of any text that states the day. */
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
 * Reads `On March 11, 2025, the Company determined that the incident was material` and `was determined
 * on March 11, 2025 to be material`, but not `has not determined whether …`, nor the date of the
 * discovery in the same sentence.
 */
export function determinedOn({ text }: Pick<Sentence, 'text'>): Day | null {
  const found = [...text.matchAll(dates)];
  for (const verb of text.matchAll(verbs)) {
    const rest = text.slice(verb.index);
    if (!material.test(rest) || denied.test(clauseAround(text, verb.index))) continue;
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

/** Accepts `, the Company has`: a short subject, with no other event. */
function isSubject(between: string): boolean {
  return between.length <= 80 && !otherEvent.test(between);
}

/** Returns the verb with the words around it, where a negation would be. */
function clauseAround(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 120);
}

function dayFrom([, month = '', day = '', year = '']: RegExpMatchArray): Day | null {
  const date = { year: Number(year), month: months.indexOf(month) + 1, day: Number(day) };
  const found = dayOf(date);
  // February 30 would become a day in March.
  return formatDay(found).endsWith(`-${day.padStart(2, '0')}`) ? found : null;
}
