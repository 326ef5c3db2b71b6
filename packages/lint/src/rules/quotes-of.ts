import { type Claim, claimsBySentence, quotable } from '@cydkit/statements';
import type { Evidence } from '../model/finding';
import type { Subject } from '../model/subject';

/** Quotes the sentences that make some claims, each once. */
export function quotesOf(claims: readonly Claim[], subject: Subject, shows: string): Evidence[] {
  return [...claimsBySentence(claims)].flatMap(([sentence, own]) => {
    const block = subject.blocks[sentence.block];
    if (block === undefined) return [];
    return [subject.quote(shows, block, quotable(sentence, own))];
  });
}
