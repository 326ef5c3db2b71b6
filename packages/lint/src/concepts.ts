import type { ConceptName } from '@cydkit/taxonomy';

/** The concepts under short names; the taxonomy's own run to a hundred letters. */
export const processes: ConceptName =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
export const integratedFlag: ConceptName = 'CybersecurityRiskManagementProcessesIntegratedFlag';
export const integratedText: ConceptName =
  'CybersecurityRiskManagementProcessesIntegratedTextBlock';
export const engagedFlag: ConceptName = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
export const oversightFlag: ConceptName =
  'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag';
export const materialityFlag: ConceptName =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag';
export const materialityText: ConceptName =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock';
export const boardOversight: ConceptName = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';
export const boardCommittee: ConceptName =
  'CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock';
export const boardInformed: ConceptName =
  'CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock';
export const roleOfManagement: ConceptName = 'CybersecurityRiskRoleOfManagementTextBlock';
export const positionsFlag: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag';
export const positionsText: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock';
export const expertise: ConceptName =
  'CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock';
export const managementInformed: ConceptName =
  'CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock';
export const reportToBoardFlag: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag';

export const incidentNature: ConceptName = 'MaterialCybersecurityIncidentNatureTextBlock';
export const incidentScope: ConceptName = 'MaterialCybersecurityIncidentScopeTextBlock';
export const incidentTiming: ConceptName = 'MaterialCybersecurityIncidentTimingTextBlock';
export const incidentImpact: ConceptName =
  'MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock';
export const incidentUndetermined: ConceptName =
  'MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock';
