/** Concepts of the annual disclosure: Form 10-K Item 1C and Form 20-F Item 16K. */
export type RiskManagementName =
  | 'CybersecurityRiskManagementStrategyAndGovernanceAbstract'
  | 'CybersecurityRiskManagementStrategyAndGovernanceTable'
  | 'CybersecurityRiskManagementStrategyAndGovernanceLineItems'
  | 'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock'
  | 'CybersecurityRiskManagementProcessesIntegratedFlag'
  | 'CybersecurityRiskManagementProcessesIntegratedTextBlock'
  | 'CybersecurityRiskManagementThirdPartyEngagedFlag'
  | 'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag'
  | 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag'
  | 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock'
  | 'CybersecurityRiskBoardOfDirectorsOversightTextBlock'
  | 'CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock'
  | 'CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock'
  | 'CybersecurityRiskRoleOfManagementTextBlock'
  | 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag'
  | 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock'
  | 'CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock'
  | 'CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock'
  | 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag';

/** Concepts of the incident disclosure: Form 8-K Item 1.05 and Form 6-K. */
export type IncidentName =
  | 'MaterialCybersecurityIncidentAbstract'
  | 'MaterialCybersecurityIncidentTable'
  | 'MaterialCybersecurityIncidentAxis'
  | 'MaterialCybersecurityIncidentDomain'
  | 'MaterialCybersecurityIncidentLineItems'
  | 'MaterialCybersecurityIncidentNatureTextBlock'
  | 'MaterialCybersecurityIncidentScopeTextBlock'
  | 'MaterialCybersecurityIncidentTimingTextBlock'
  | 'MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock'
  | 'MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock';

/** Local name of a concept in any edition of the taxonomy; a misspelled one does not compile. */
export type ConceptName = RiskManagementName | IncidentName;
