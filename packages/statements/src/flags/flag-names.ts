import type { ConceptName } from '@cydkit/taxonomy';

// Short names for the six flags, in presentation order; their own have up to a hundred letters.

/** Item 106(b)(1)(i): the processes are integrated into the overall risk management. */
export const integratedFlag: ConceptName = 'CybersecurityRiskManagementProcessesIntegratedFlag';
/** Item 106(b)(1)(ii): third parties are engaged. */
export const engagedFlag: ConceptName = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
/** Item 106(b)(1)(iii): there are processes to oversee service providers. */
export const oversightFlag: ConceptName =
  'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag';
/** Item 106(b)(2): risks have materially affected the registrant or are reasonably likely to. */
export const materialityFlag: ConceptName =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
/** Item 106(c)(2)(i): management positions or committees are responsible. */
export const positionsFlag: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag';
/** Item 106(c)(2)(iii): those responsible report to the board. */
export const reportToBoardFlag: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag';
