import type { ConceptName } from './names';

/** A yes/no question of the regulation and the "how" or "which" that follows a yes. */
export interface Pair {
  flag: ConceptName;
  textBlock: ConceptName;
}

/** The flags that a text block explains, in presentation order; the other three have none. */
export const pairs: readonly Pair[] = [
  {
    flag: 'CybersecurityRiskManagementProcessesIntegratedFlag',
    textBlock: 'CybersecurityRiskManagementProcessesIntegratedTextBlock',
  },
  {
    flag: 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag',
    textBlock:
      'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock',
  },
  {
    flag: 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag',
    textBlock: 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock',
  },
];

/** Returns the other half of a concept's pair. */
export function pairOf(name: ConceptName): ConceptName | null {
  for (const { flag, textBlock } of pairs) {
    if (name === flag) return textBlock;
    if (name === textBlock) return flag;
  }
  return null;
}
