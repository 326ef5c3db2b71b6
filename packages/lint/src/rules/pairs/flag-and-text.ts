import type { ConceptName } from '@cydkit/taxonomy';
import type { MessageArguments } from '../../model/finding';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { reportsFlags } from '../absent-concept';

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

/** Yields a hit if a flag says no but there is the text that explains a yes, and quotes both. */
export function* explainedNo(subject: Subject, { flag, text }: Pair): Iterable<Hit> {
  const found = subject.flag(flag);
  const block = subject.block(text);
  if (found?.value !== false || block === undefined) return;
  yield {
    args: {},
    evidence: [subject.state('The flag', found), subject.quote('The text', block)],
  };
}

/** Yields a hit at a text whose flag is not reported. C11 reports a filing without any flags. */
export function* missingFlag<Arguments extends MessageArguments>(
  subject: Subject,
  { flag, text, args }: Pair & WithArguments<Arguments>,
): Iterable<Hit<Arguments>> {
  const block = subject.block(text);
  if (block === undefined || subject.reports(flag) || !reportsFlags(subject)) return;
  yield { args, evidence: [subject.quote('The text', block)] };
}
