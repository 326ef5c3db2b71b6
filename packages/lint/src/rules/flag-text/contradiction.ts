import { type Claim, explain, quotedSpan, type Reading } from '@cydkit/statements';
import type { ConceptName } from '@cydkit/taxonomy';
import type { Evidence } from '../../model/finding';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';

export interface Contradiction {
  flag: ConceptName;
  /** The value that the text may contradict. */
  value: boolean;
  /** The claims that contradict it. Default: the decisive ones of a text that says the opposite. */
  find?: (reading: Reading) => readonly Claim[] | null;
  /** What the flag says, what the text says: the claims in words complete the sentence. */
  message: string;
  /** What the quoted sentence does: `denies it`. */
  shows: string;
}

/** Findings where a flag has the value and the text contradicts it. */
export function contradictions(
  subject: Subject,
  { flag, value, find = opposite(value), message, shows }: Contradiction,
): Hit[] {
  const entry = subject.flag(flag);
  if (entry?.value !== value) return [];
  const claims = find(subject.reading(flag)) ?? [];
  if (claims.length === 0) return [];
  const told = claims.map((claim) =>
    explain(claim, subject.blocks[claim.sentence.block]?.text ?? ''),
  );
  return [
    {
      message: `${message}: ${told.join('; ')}`,
      evidence: [subject.state('The flag', entry), ...quotesOf(claims, subject, shows)],
    },
  ];
}

const opposite =
  (value: boolean): NonNullable<Contradiction['find']> =>
  ({ verdict, decisive }) =>
    verdict === (value ? 'denies' : 'affirms') ? decisive : null;

function quotesOf(claims: readonly Claim[], subject: Subject, shows: string): Evidence[] {
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence) => {
    const block = subject.blocks[sentence.block];
    const own = claims.filter((claim) => claim.sentence === sentence);
    if (block === undefined) return [];
    const span = quotedSpan(sentence, own);
    const evidence = subject.quote(shows, block, span);
    // Words that are left out in front may be those that turn the meaning.
    return [
      span.start === sentence.start ? evidence : { ...evidence, quote: `… ${evidence.quote}` },
    ];
  });
}
