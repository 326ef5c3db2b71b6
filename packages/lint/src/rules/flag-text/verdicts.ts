import { decisiveClaims } from '../../flag-text/decisive';
import type { Claim, Verdict } from '../../flag-text/model';
import type { Reading } from '../../flag-text/reading';

type Find = (reading: Reading) => readonly [Claim, ...Claim[]] | null;

/** The claims that deny the statement, one for each set of limbs, where the text as a whole does. */
export const denials = (...sets: readonly (readonly string[])[]): Find =>
  claimsFor('denies', 'fails', sets);

/** The claims that affirm the statement, where the text as a whole does. */
export const affirmations = (...sets: readonly (readonly string[])[]): Find =>
  claimsFor('affirms', 'holds', sets);

function claimsFor(
  verdict: Verdict,
  says: Claim['says'],
  sets: readonly (readonly string[])[],
): Find {
  return (reading) =>
    reading.verdict === verdict ? decisiveClaims(reading.claims, says, sets) : null;
}
