/** The six flags: the short names that the labels use, and the local names of their concepts. */
export const concepts = {
  material: 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag',
  engaged: 'CybersecurityRiskManagementThirdPartyEngagedFlag',
  oversight: 'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag',
  integrated: 'CybersecurityRiskManagementProcessesIntegratedFlag',
  positions: 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag',
  reports: 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag',
};

/** @typedef {keyof typeof concepts} FlagName */
