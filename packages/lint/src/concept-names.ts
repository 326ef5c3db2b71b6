import { type ConceptName, findConcept, getConcept, shortLabel } from '@cydkit/taxonomy';

export {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from '@cydkit/statements';

// Short names for the concepts; the taxonomy's own have up to a hundred letters.

/** Item 106(b)(1): the processes. */
export const processes: ConceptName =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';
/** Item 106(b)(1)(i): how the processes are integrated. */
export const integratedText: ConceptName =
  'CybersecurityRiskManagementProcessesIntegratedTextBlock';
/** Item 106(b)(2): how risks have affected the registrant or are likely to. */
export const materialityText: ConceptName =
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock';
/** Item 106(c)(1): the oversight by the board. */
export const boardOversight: ConceptName = 'CybersecurityRiskBoardOfDirectorsOversightTextBlock';
/** Item 106(c)(1): the responsible committee of the board. */
export const boardCommittee: ConceptName =
  'CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock';
/** Item 106(c)(1): how the board or its committee is informed. */
export const boardInformed: ConceptName =
  'CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock';
/** Item 106(c)(2): the role of management. */
export const roleOfManagement: ConceptName = 'CybersecurityRiskRoleOfManagementTextBlock';
/** Item 106(c)(2)(i): the responsible positions or committees. */
export const positionsText: ConceptName =
  'CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock';
/** Item 106(c)(2)(i): the expertise of those responsible. */
export const expertise: ConceptName =
  'CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock';
/** Item 106(c)(2)(ii): how those responsible are informed. */
export const managementInformed: ConceptName =
  'CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock';

/** Form 8-K Item 1.05(a): what happened. */
export const incidentNature: ConceptName = 'MaterialCybersecurityIncidentNatureTextBlock';
/** Form 8-K Item 1.05(a): what is affected. */
export const incidentScope: ConceptName = 'MaterialCybersecurityIncidentScopeTextBlock';
/** Form 8-K Item 1.05(a): when it happened. */
export const incidentTiming: ConceptName = 'MaterialCybersecurityIncidentTimingTextBlock';
/** Form 8-K Item 1.05(a): the material impact. */
export const incidentImpact: ConceptName =
  'MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock';
/** Form 8-K Item 1.05, Instruction 2: what is not yet determined. */
export const incidentUndetermined: ConceptName =
  'MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock';

/** Returns a concept as the subject of a sentence: `The flag "Third Party Engaged"`. */
export function factTitle(name: string): string {
  const concept = findConcept(name);
  if (concept === undefined) return `The fact ${name}`;
  return `The ${concept.kind === 'flag' ? 'flag' : 'text block'} "${shortLabel(concept.label)}"`;
}

/** Returns a concept's short label, as messages name it: `Board of Directors Oversight`. */
export function conceptTitle(concept: ConceptName): string {
  return shortLabel(getConcept(concept).label);
}
