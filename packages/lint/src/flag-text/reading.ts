import type { ConceptName } from '@cydkit/taxonomy';
import {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from '../concepts';
import { claimsOf, type Grammar } from './claims';
import { materiallyAffected } from './flags/materially-affected';
import { positionsResponsible } from './flags/positions-responsible';
import { processesIntegrated } from './flags/processes-integrated';
import { reportsToBoard } from './flags/reports-to-board';
import { thirdPartyEngaged } from './flags/third-party-engaged';
import { thirdPartyOversight } from './flags/third-party-oversight';
import type { Claim, Verdict } from './model';
import type { TextSentence } from './text';
import { verdictOfAny, verdictOfIntegrated, verdictOfMaterial } from './verdicts';

/** What a text says of a flag's statement, and the claims that it rests on. */
export interface Reading {
  verdict: Verdict;
  /** In the order of the text. */
  claims: readonly Claim[];
}

type Reader = (text: readonly TextSentence[]) => Reading;

const reader =
  <Limb extends string>(
    grammar: Grammar<Limb>,
    verdictOf: (claims: readonly Claim[]) => Verdict,
  ): Reader =>
  (text) => {
    const claims = text.flatMap((sentence) => claimsOf(sentence, grammar));
    return { verdict: verdictOf(claims), claims };
  };

/** The flags of an annual report, all of which can be read. */
const readers: ReadonlyMap<ConceptName, Reader> = new Map([
  [materialityFlag, reader(materiallyAffected, verdictOfMaterial)],
  [engagedFlag, reader(thirdPartyEngaged, verdictOfAny)],
  [oversightFlag, reader(thirdPartyOversight, verdictOfAny)],
  [integratedFlag, reader(processesIntegrated, verdictOfIntegrated)],
  [positionsFlag, reader(positionsResponsible, verdictOfAny)],
  [reportToBoardFlag, reader(reportsToBoard, verdictOfAny)],
]);

/**
 * What the text of a disclosure says of a flag's statement (17 CFR 229.106), without regard to the
 * flag's value; `silent` for a concept that is no flag. Time is linear in the text: sentences are
 * bounded, and each word of one is looked at a bounded number of times.
 */
export function readFlag(flag: ConceptName, text: readonly TextSentence[]): Reading {
  return readers.get(flag)?.(text) ?? { verdict: 'silent', claims: [] };
}
