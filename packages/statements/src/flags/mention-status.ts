import type { Span } from '../language/phrase';
import type { Word } from '../language/split-words';
import { words } from '../language/word-forms';
import type { Boundaries } from '../scope/clause-boundaries';
import { textAt } from '../scope/clause-boundaries';
import { COMPLEMENTISER } from '../scope/function-words';

const POINTS_AT = words('the this that such');
const CASE = words('incident breach attack cyberattack event intrusion compromise outage matter');
/** Words that a subject may follow, apart from the start of its clause. */
const LEADS = words(
  'that believe believes concluded determined however while although but and moreover',
);
/** `the result of any incident` points at no particular one. */
const OF_OTHERS = words('of any a an no to from');

/** A case has at most this many words: `the third-party software incident`. */
const longestName = 4;

/**
 * Reports whether a mention is about one case that the text has introduced before: `this incident has
 * not materially affected us` says nothing about other risks.
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

/** Verbs for what a registrant encounters or thinks; what follows them is stated. */
const ASSERTS = words(
  'experienced suffered encountered identified believe believes concluded determined face subject',
);

/** Words that speak in general, or of something yet to be found out. */
const GENERAL = words(
  'any process processes designed assess assesses assessing assessment determine determining determination evaluate evaluates evaluating escalate escalated escalates report reported reports reporting notify notified inform informed reviews review manage identify identifying prevent preventing monitor responsible',
);

/**
 * Reports whether a mention is stated, not just named: in a main clause with a subject, or in a
 * clause on what the registrant says that it encountered. `incidents that have materially affected us are
 * escalated` names; `we have experienced incidents that have materially affected us` states.
 */
export function isStated(
  sentence: readonly Word[],
  { start }: Span,
  { clauses }: Boundaries,
): boolean {
  const clause = clauses.findLast((place) => place <= start) ?? 0;
  const before = sentence.slice(clause, start);
  if (before.length === 0) return false;
  if (before.some(({ text }) => GENERAL.has(text))) return false;
  const inner = before.findLastIndex(({ text }) => COMPLEMENTISER.has(text));
  return inner < 0 || before.slice(0, inner).some(({ text }) => ASSERTS.has(text));
}
