import type { Span } from '../language/phrase';
import type { Word } from '../language/split-words';
import { words } from '../language/word-forms';
import type { Boundaries } from '../scope/clause-boundaries';
import { COMPLEMENTISER } from '../scope/function-words';

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
