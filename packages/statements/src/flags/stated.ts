import { words } from '../language/forms';
import type { Span } from '../language/phrase';
import type { Word } from '../language/words';
import type { Boundaries } from '../scope/boundaries';
import { COMPLEMENTISER } from '../scope/function-words';

/** What a registrant says it met with or thinks: what is said of that is stated. */
const ASSERTS = words(
  'experienced suffered encountered identified believe believes concluded determined face subject',
);

/** What is spoken of in general, or is somebody's task to find out. */
const GENERAL = words(
  'any process processes designed assess assesses assessing assessment determine determining determination evaluate evaluates evaluating escalate escalated escalates report reported reports reporting notify notified inform informed reviews review manage identify identifying prevent preventing monitor responsible',
);

/**
 * Whether a mention is stated, not just named: in a main clause with a subject, or in a clause on
 * what the registrant says that it met with. `incidents that have materially affected us are
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
