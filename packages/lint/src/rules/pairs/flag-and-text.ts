import type { ConceptName } from '@cydkit/taxonomy';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';

/** A flag that says yes, and no text block that explains it: at the flag, with the nearest text. */
export function* unexplained(
  subject: Subject,
  flag: ConceptName,
  text: ConceptName,
  near: readonly ConceptName[],
  message: string,
): Iterable<Hit> {
  const found = subject.flag(flag);
  if (found?.value !== true || subject.reports(text)) return;
  yield {
    message,
    evidence: [subject.state('The flag', found), subject.absence('The nearest text', text, near)],
  };
}

/** A flag that says no beside the text that a yes would call for: both are quoted. */
export function* explainedNo(
  subject: Subject,
  flag: ConceptName,
  text: ConceptName,
  message: string,
): Iterable<Hit> {
  const found = subject.flag(flag);
  const block = subject.block(text);
  if (found?.value !== false || block === undefined) return;
  yield {
    message,
    evidence: [subject.state('The flag', found), subject.quote('The text', block)],
  };
}

/** A text that explains a flag which is not reported. Nothing where no flag is: C11 says that. */
export function* flagless(
  subject: Subject,
  flag: ConceptName,
  text: ConceptName,
  message: string,
): Iterable<Hit> {
  const block = subject.block(text);
  if (block === undefined || subject.reports(flag)) return;
  if (!subject.filing.facts.some(({ type }) => type === 'flag')) return;
  yield { message, evidence: [subject.quote('The text', block)] };
}
