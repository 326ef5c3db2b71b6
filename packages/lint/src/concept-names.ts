import { type ConceptName, getConcept, shortLabel } from '@cydkit/taxonomy';

export {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from '@cydkit/statements';

// Short names for the concepts; the taxonomy's own have up to a hundred letters.
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

/** Returns a concept's short label, as messages name it: `Board of Directors Oversight`. */
export function conceptTitle(concept: ConceptName): string {
  return shortLabel(getConcept(concept).label);
}
