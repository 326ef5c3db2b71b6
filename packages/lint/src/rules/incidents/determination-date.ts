import type { Day } from '../../calendar/calendar-days';
import { findDates } from '../../calendar/written-dates';
import type { TextSpan } from '../../model/finding';
import type { BlockEntry, Sentence, Subject } from '../../model/subject';

/** The day on which the registrant determined that the incident is material, and the sentence that says so. */
export interface Determination {
  day: Day;
  block: BlockEntry;
  span: TextSpan;
}

const verbs = /\b(?:determined|concluded|determination)\b/giu;

/** Words that, between a date and the verb, show that the date is that of another event. */
const otherEvent =
  /detect|discover|identif|aware|learn|experienc|notif|investigat|occur|incident|receiv|began|issued|filed|;/iu;

/** `Heron Mills, Inc. determined` goes on; a capital letter begins another sentence. */
const sentenceEnd = /\.\s+\p{Lu}/u;

const material = /\bmaterial(?!ity|ly\s+certain)/giu;
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
  const found = findDates(text);
  const lastMaterial = [...text.matchAll(material)].at(-1)?.index ?? -1;
  let next = 0;
  for (const verb of text.matchAll(verbs)) {
    if (verb.index > lastMaterial) break;
    while ((found[next]?.start ?? text.length) < verb.index) next += 1;
    if (denied.test(clauseAround(text, verb.index))) continue;
    const [before, after] = [found[next - 1], found[next]];
    if (before && isSubject(text.slice(before.end, verb.index))) return before.day;
    if (after && isDatedBy(text.slice(verb.index, after.start))) return after.day;
  }
  return null;
}

/** Accepts `determined on`, `determination, made on Tuesday, the`. */
function isDatedBy(between: string): boolean {
  return /^\w+,?\s(?:was\s)?(?:made\s)?on\s(?:\w+day,?\s)?(?:the\s)?$/iu.test(between);
}

/** Accepts `, the Company has`: a short subject, with no other event. */
function isSubject(between: string): boolean {
  return between.length <= 80 && !otherEvent.test(between) && !sentenceEnd.test(between);
}

/** Returns the verb with the words around it, where a negation would be. */
function clauseAround(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 120);
}
