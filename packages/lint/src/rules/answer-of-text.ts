import type { ConceptName } from '@cydkit/taxonomy';
import type { Evidence } from '../model/finding';
import type { Subject } from '../model/subject';
import { quotesOf } from './quotes-of';

/** What the text answers to the question of a flag; `unclear` if it is open or silent. */
export type Answer = 'yes' | 'no' | 'unclear';

/** Reads the answer that a flag should give. */
export function answerOf(subject: Subject, flag: ConceptName): Answer {
  const { verdict } = subject.reading(flag);
  if (verdict === 'affirms') return 'yes';
  return verdict === 'denies' ? 'no' : 'unclear';
}

/** Quotes the sentences that decide the answer; none if it is unclear. */
export function quotesOfAnswer(subject: Subject, flag: ConceptName): Evidence[] {
  return quotesOf(subject.reading(flag).decisive, subject, 'The text that answers it');
}

/** What a finding about a missing flag says of the text: its answer, where that is, and how to tag it. */
export function answered(
  subject: Subject,
  flag: ConceptName,
): { answer: Answer; otherwise: Evidence[]; fix: string } {
  const answer = answerOf(subject, flag);
  return { answer, otherwise: quotesOfAnswer(subject, flag), fix: tagAdvice(answer) };
}

/** Returns what a message adds about the answer: `; the text reads as a "no"`. */
export function answerNote(answer: Answer): string {
  return answer === 'unclear' ? '' : `; the text reads as a "${answer}"`;
}

/** Returns how to tag a flag that is missing, never against what the text answers. */
export function tagAdvice(answer: Answer): string {
  const value = { yes: 'true', no: 'false', unclear: 'true or false' }[answer];
  return `Tag the sentence that answers the question with the flag, as ${value}.`;
}
