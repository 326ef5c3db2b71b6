import { readStatements } from '@cydkit/statements';
import type { ConceptName } from '@cydkit/taxonomy';
import type { MessageArguments } from '../../model/finding';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { type Answer, answered } from '../answer-of-text';

/** A flag and the text block that explains it. */
interface Pair {
  flag: ConceptName;
  text: ConceptName;
}

type WithArguments<Arguments> = { args: Arguments };

/** Yields a hit at a flag that says yes if no text block explains it; `near` is where to look. */
export function* unexplainedYes<Arguments extends MessageArguments>(
  subject: Subject,
  { flag, text, near, args }: Pair & WithArguments<Arguments> & { near: readonly ConceptName[] },
): Iterable<Hit<Arguments>> {
  const found = subject.flag(flag);
  if (found?.value !== true || subject.reports(text)) return;
  yield {
    args,
    evidence: [subject.state('The flag', found), subject.absence('The nearest text', text, near)],
  };
}

/**
 * Yields a hit if a flag says no beside the text block that explains a yes, and quotes both. Nothing if
 * the block or all text says no, too: then it explains the flag.
 */
export function* explainedNo(subject: Subject, { flag, text }: Pair): Iterable<Hit> {
  const found = subject.flag(flag);
  const block = subject.block(text);
  if (found?.value !== false || block === undefined) return;
  const readings = [subject.reading(flag), readStatements([block.text]).of(flag)];
  if (readings.some(({ verdict }) => verdict === 'denies')) return;
  yield {
    args: {},
    evidence: [subject.state('The flag', found), subject.quote('The text', block)],
  };
}

/** Yields a hit at a text whose flag is not reported, with what the text answers. */
export function* missingFlag<Arguments extends MessageArguments>(
  subject: Subject,
  { flag, text, args }: Pair & WithArguments<Arguments>,
): Iterable<Hit<Arguments & { answer: Answer }>> {
  const block = subject.block(text);
  if (block === undefined || subject.reports(flag)) return;
  const { answer, ...advice } = answered(subject, flag);
  yield {
    args: { ...args, answer },
    evidence: [subject.quote('The text', block)],
    ...advice,
  };
}
