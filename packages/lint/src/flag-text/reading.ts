import type { ConceptName } from '@cydkit/taxonomy';
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

const readers = {
  CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag: reader(
    materiallyAffected,
    verdictOfMaterial,
  ),
  CybersecurityRiskManagementThirdPartyEngagedFlag: reader(thirdPartyEngaged, verdictOfAny),
  CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag: reader(
    thirdPartyOversight,
    verdictOfAny,
  ),
  CybersecurityRiskManagementProcessesIntegratedFlag: reader(
    processesIntegrated,
    verdictOfIntegrated,
  ),
  CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag: reader(
    positionsResponsible,
    verdictOfAny,
  ),
  CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag: reader(
    reportsToBoard,
    verdictOfAny,
  ),
} as const satisfies Partial<Record<ConceptName, Reader>>;

/** The flags of an annual report, all of which can be read. */
export type FlagName = keyof typeof readers;

/**
 * What the text of a disclosure says of a flag's statement (17 CFR 229.106), without regard to the
 * flag's value. Time is linear in the text: sentences are bounded, and each word of one is looked at
 * a bounded number of times.
 */
export function readFlag(flag: FlagName, text: readonly TextSentence[]): Reading {
  return readers[flag](text);
}
