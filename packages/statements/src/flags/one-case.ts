import { words } from '../language/forms';
import type { Span } from '../language/phrase';
import type { Word } from '../language/words';
import type { Boundaries } from '../scope/boundaries';
import { textAt } from '../scope/boundaries';

const POINTS_AT = words('the this that such');
const CASE = words('incident breach attack cyberattack event intrusion compromise outage matter');
/** What a subject may stand behind, other than the begin of its clause. */
const LEADS = words(
  'that believe believes concluded determined however while although but and moreover',
);
/** `the result of any incident` points at none. */
const OF_OTHERS = words('of any a an no to from');

/** `the third-party software incident`: a name of a case has no more words than this. */
const longestName = 4;

/**
 * Whether a mention is about one case that the text told of before: `this incident has not
 * materially affected us` leaves all other risks aside.
 */
export function isOneCase(
  sentence: readonly Word[],
  { start }: Span,
  { clauses }: Boundaries,
): boolean {
  const clause = clauses.findLast((place) => place <= start) ?? 0;
  for (let at = clause; at < start; at += 1) {
    // `including as a result of the incident` names it as one of several.
    if (at > clause && !LEADS.has(textAt(sentence, at - 1))) continue;
    if (POINTS_AT.has(textAt(sentence, at)) && namesCase(sentence, at + 1, start)) return true;
  }
  return false;
}

function namesCase(sentence: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(from + longestName, end); at += 1) {
    const word = textAt(sentence, at);
    if (OF_OTHERS.has(word)) return false;
    if (CASE.has(word)) return true;
  }
  return false;
}
