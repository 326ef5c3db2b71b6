import type { ConceptName } from '@cydkit/taxonomy';

export {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from '@cydkit/statements';

/** The concepts under short names; the taxonomy's own run to a hundred letters. */
export const processes: ConceptName =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
export const integratedText: ConceptName =
  'CybersecurityRiskManagementProcessesIntegratedTextBlock';
export const materialityText: ConceptName =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock';
export const boardOversight: ConceptName = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';
export const boardCommittee: ConceptName =
  'CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock';
export const boardInformed: ConceptName =
  'CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock';
export const roleOfManagement: ConceptName = 'CybersecurityRiskRoleOfManagementTextBlock';
export const positionsText: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock';
export const expertise: ConceptName =
  'CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock';
export const managementInformed: ConceptName =
  'CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock';

export const incidentNature: ConceptName = 'MaterialCybersecurityIncidentNatureTextBlock';
export const incidentScope: ConceptName = 'MaterialCybersecurityIncidentScopeTextBlock';
export const incidentTiming: ConceptName = 'MaterialCybersecurityIncidentTimingTextBlock';
export const incidentImpact: ConceptName =
  'MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock';
export const incidentUndetermined: ConceptName =
  'MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock';
