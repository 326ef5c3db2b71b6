import { type Claim, explain, type Reading, type Says } from '@cydkit/statements';
import type { ConceptName } from '@cydkit/taxonomy';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';
import { quotesOf } from '../quotes-of';

/** A flag, and which claims of the text contradict a value of it. */
export interface Contradiction {
  flag: ConceptName;
  /** The value that the text may contradict. */
  value: boolean;
  /** The claims that contradict it. Default: the decisive ones, if the text says the opposite. */
  find?: (reading: Reading) => readonly Claim[] | null;
  /** What the quoted sentence does: `The text that denies it`. */
  shows: string;
}

/** The claims that contradict the flag, each in words. */
export type ClaimArguments = { claims: readonly string[] };

/** Appends the claims to what the flag and the text say. */
export function withClaims(contradiction: string, claims: readonly string[]): string {
  return `${contradiction}: ${claims.join('; ')}`;
}

/** Returns a hit if a flag has the value and the text contradicts it. */
export function contradictions(
  subject: Subject,
  { flag, value, find = opposite(value), shows }: Contradiction,
): Hit<ClaimArguments>[] {
  const entry = subject.flag(flag);
  if (entry?.value !== value) return [];
  const reading = subject.reading(flag);
  const claims = find(reading) ?? [];
  if (claims.length === 0) return [];
  const explained = claims.map((claim) =>
    explain(claim, subject.blocks[claim.sentence.block]?.text ?? ''),
  );
  return [
    {
      args: { claims: explained },
      evidence: [subject.state('The flag', entry), ...quotesOf(claims, subject, shows)],
      otherwise: quotesOf(against(claims, reading), subject, 'The text that says otherwise'),
    },
  ];
}

function opposite(value: boolean): NonNullable<Contradiction['find']> {
  return ({ verdict, decisive }) => (verdict === (value ? 'denies' : 'affirms') ? decisive : null);
}

const reverse: Readonly<Record<Says, Says | null>> = {
  holds: 'fails',
  fails: 'holds',
  partly: null,
  perhaps: null,
  open: null,
};

/** Returns the claims of one sentence, another if possible, that say the opposite about the same. */
function against(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const said = new Set(claims.map(({ limb, says }) => `${limb} ${says}`));
  const contrary = reading.claims.filter(({ limb, says }) => said.has(`${limb} ${reverse[says]}`));
  const quoted = new Set(claims.map(({ sentence }) => sentence));
  const elsewhere = contrary.find(({ sentence }) => !quoted.has(sentence)) ?? contrary[0];
  return contrary.filter(({ sentence }) => sentence === elsewhere?.sentence);
}
