import type { ConceptName } from '@cydkit/taxonomy';

// Short names for the six flags, in presentation order; their own have up to a hundred letters.
export const integratedFlag: ConceptName = 'CybersecurityRiskManagementProcessesIntegratedFlag';
export const engagedFlag: ConceptName = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
export const oversightFlag: ConceptName =
  'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag';
export const materialityFlag: ConceptName =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
export const positionsFlag: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag';
export const reportToBoardFlag: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag';
