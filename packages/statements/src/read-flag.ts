import type { ConceptName } from '@cydkit/taxonomy';
import { claimsOf, type Grammar } from './claims';
import { decisiveClaims, type Limbs } from './decisive-claims';
import type { TextSentence } from './distinct-sentences';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/flag-names';
import { materiallyAffected } from './flags/materially-affected';
import { positionsResponsible } from './flags/positions-responsible';
import { processesIntegrated } from './flags/processes-integrated';
import { reportsToBoard } from './flags/reports-to-board';
import { thirdPartyEngaged } from './flags/third-party-engaged';
import { thirdPartyOversight } from './flags/third-party-oversight';
import type { Claim, Verdict } from './model';
import { verdictOfAny, verdictOfIntegrated, verdictOfMaterial } from './verdicts';

/** What a text says about a flag's statement. */
export interface Reading {
  verdict: Verdict;
  /** In text order. */
  claims: readonly Claim[];
  /**
   * The fewest claims that support the verdict, from one sentence if possible; none if the text is
   * open or silent.
   */
  decisive: readonly Claim[];
}

type Reader = (text: readonly TextSentence[]) => Reading;

/** One limb of each set must hold for the text to affirm, or fail for it to deny. */
interface Decides<Limb extends string> {
  affirmed: readonly (readonly Limb[])[];
  denied: readonly (readonly Limb[])[];
}

function reader<Limb extends string>(
  grammar: Grammar<Limb>,
  verdictOf: (claims: readonly Claim[]) => Verdict,
  { affirmed, denied }: Decides<Limb>,
): Reader {
  return (text) => {
    const claims = text.flatMap((sentence) => claimsOf(sentence, grammar));
    const verdict = verdictOf(claims);
    return { verdict, claims, decisive: decisiveOf(verdict, claims, { affirmed, denied }) };
  };
}

function decisiveOf(
  verdict: Verdict,
  claims: readonly Claim[],
  { affirmed, denied }: { affirmed: Limbs; denied: Limbs },
): readonly Claim[] {
  if (verdict === 'affirms') return decisiveClaims(claims, 'holds', affirmed) ?? [];
  return verdict === 'denies' ? (decisiveClaims(claims, 'fails', denied) ?? []) : [];
}

/** Reads a statement that any of these limbs affirms and any denies; the preferred ones come first. */
function readerOfAny<Limb extends string>(
  grammar: Grammar<Limb>,
  affirmed: readonly Limb[],
  denied = affirmed,
): Reader {
  return reader(grammar, verdictOfAny, { affirmed: [affirmed], denied: [denied] });
}

/** How to read each flag of an annual report. */
const readers: ReadonlyMap<ConceptName, Reader> = new Map([
  [
    materialityFlag,
    reader(materiallyAffected, verdictOfMaterial, {
      affirmed: [['past', 'likely']],
      denied: [['past', 'incident'], ['likely']],
    }),
  ],
  [engagedFlag, readerOfAny(thirdPartyEngaged, ['engaged'])],
  [oversightFlag, readerOfAny(thirdPartyOversight, ['oversees'], ['oversees', 'program'])],
  [
    integratedFlag,
    reader(processesIntegrated, verdictOfIntegrated, {
      affirmed: [['integrated']],
      denied: [['integrated', 'program']],
    }),
  ],
  [positionsFlag, readerOfAny(positionsResponsible, ['responsible'])],
  [reportToBoardFlag, readerOfAny(reportsToBoard, ['reports', 'informed'])],
]);

/** Reads what sentences say about a flag's statement; `silent` for a concept that is not a flag. */
export function readFlag(flag: ConceptName, text: readonly TextSentence[]): Reading {
  return readers.get(flag)?.(text) ?? { verdict: 'silent', claims: [], decisive: [] };
}
