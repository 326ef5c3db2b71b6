import { opens } from './claims';
import type { Claim, Says, Verdict } from './model';
import type { OperatorKind } from './scope/operators';

/** What all claims on a limb say together. `both`: one says that it holds, another that it does not. */
export type LimbVerdict = Says | 'both' | 'silent';

/** Combines the claims on one limb. What perhaps holds limits a denial as an exception does. */
export function limbVerdict(claims: readonly Claim[], limb: string): LimbVerdict {
  const said = new Set(claims.filter((claim) => claim.limb === limb).map(({ says }) => says));
  if (said.has('holds')) return said.has('fails') || said.has('partly') ? 'both' : 'holds';
  if (said.has('partly')) return 'partly';
  if (said.has('fails')) return said.has('perhaps') ? 'partly' : 'fails';
  if (said.has('perhaps')) return 'perhaps';
  return said.has('open') ? 'open' : 'silent';
}

/** Judges a statement of one limb: any part of the text may affirm or deny it. */
export function verdictOfAny(claims: readonly Claim[]): Verdict {
  if (claims.length === 0) return 'silent';
  const said = new Set(claims.map(({ says }) => says));
  if (said.has('holds')) return said.has('fails') ? 'open' : 'affirms';
  return said.has('fails') && !said.has('partly') ? 'denies' : 'open';
}

/**
 * Judges the engagement of third parties: a denial next to a provider of IT or security may be about
 * others.
 */
export function verdictOfEngaged(claims: readonly Claim[]): Verdict {
  const engaged = claims.filter(({ limb }) => limb === 'engaged');
  if (engaged.length === 0 && claims.length > 0) return 'open';
  const verdict = verdictOfAny(engaged);
  return verdict === 'denies' && claims.some(namesProvider) ? 'open' : verdict;
}

/** A provider that may be engaged later keeps no denial open. */
const imagined: ReadonlySet<OperatorKind> = new Set([...opens, 'negation']);

function namesProvider({ limb, operators }: Claim): boolean {
  return limb === 'provider' && !operators.some(({ kind }) => imagined.has(kind));
}

/** Judges a statement that one case affirms: a position that is lacking denies no other. */
export function verdictOfSome(claims: readonly Claim[]): Verdict {
  return claims.some(({ says }) => says === 'holds') ? 'affirms' : verdictOfAny(claims);
}

/** Judges integration, which having no program at all denies, too. */
export function verdictOfIntegrated(claims: readonly Claim[]): Verdict {
  const integrated = limbVerdict(claims, 'integrated');
  const program = limbVerdict(claims, 'program');
  if (integrated === 'holds')
    return program === 'fails' || program === 'partly' ? 'open' : 'affirms';
  if (integrated === 'fails') return 'denies';
  if (claims.length === 0) return 'silent';
  return integrated !== 'both' && integrated !== 'partly' && program === 'fails'
    ? 'denies'
    : 'open';
}

/**
 * Judges materiality: one limb, past or likely effects, affirms it; only both together deny it. That
 * no incident happened denies no effect of a risk; that a material one did keeps the rest open.
 */
export function verdictOfMaterial(claims: readonly Claim[]): Verdict {
  if (claims.length === 0) return 'silent';
  const [past, likely] = [limbVerdict(claims, 'past'), limbVerdict(claims, 'likely')];
  if (past === 'both' || likely === 'both') return 'open';
  if (past === 'holds' || likely === 'holds') return 'affirms';
  const incident = limbVerdict(claims, 'incident');
  if (incident === 'holds' || incident === 'both') return 'open';
  return past === 'fails' && likely === 'fails' ? 'denies' : 'open';
}
