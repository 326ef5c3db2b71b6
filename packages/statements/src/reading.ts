import type { ConceptName } from '@cydkit/taxonomy';
import { claimsOf, type Grammar } from './claims';
import { decisiveClaims, type Limbs } from './decisive';
import { materiallyAffected } from './flags/materially-affected';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/names';
import { positionsResponsible } from './flags/positions-responsible';
import { processesIntegrated } from './flags/processes-integrated';
import { reportsToBoard } from './flags/reports-to-board';
import { thirdPartyEngaged } from './flags/third-party-engaged';
import { thirdPartyOversight } from './flags/third-party-oversight';
import type { Claim, Verdict } from './model';
import type { TextSentence } from './text';
import { verdictOfAny, verdictOfIntegrated, verdictOfMaterial } from './verdicts';

/** What a text says of a flag's statement. */
export interface Reading {
  verdict: Verdict;
  /** In the order of the text. */
  claims: readonly Claim[];
  /**
   * The claims that the verdict rests on, as few as will do, from one sentence where one says it all;
   * none where the text is open or silent.
   */
  decisive: readonly Claim[];
}

type Reader = (text: readonly TextSentence[]) => Reading;

/** Limbs that must hold, or fail, for the text to affirm, or deny: one of each set. */
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
    return { verdict, claims, decisive: decisiveOf(verdict, claims, affirmed, denied) };
  };
}

function decisiveOf(
  verdict: Verdict,
  claims: readonly Claim[],
  affirmed: Limbs,
  denied: Limbs,
): readonly Claim[] {
  if (verdict === 'affirms') return decisiveClaims(claims, 'holds', affirmed) ?? [];
  return verdict === 'denies' ? (decisiveClaims(claims, 'fails', denied) ?? []) : [];
}

/** A statement that any of these limbs affirms, and any denies; the preferred ones first. */
function readerOfAny<Limb extends string>(
  grammar: Grammar<Limb>,
  affirmed: readonly Limb[],
  denied = affirmed,
): Reader {
  return reader(grammar, verdictOfAny, { affirmed: [affirmed], denied: [denied] });
}

/** The flags of an annual report, all of which can be read. */
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

/** What sentences say of a flag's statement; `silent` for a concept that is no flag. */
export function readFlag(flag: ConceptName, text: readonly TextSentence[]): Reading {
  return readers.get(flag)?.(text) ?? { verdict: 'silent', claims: [], decisive: [] };
}
