/** The six flags: the short names that the labels use, and the local names of their concepts. */
export const flags = {
  material: 'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag',
  engaged: 'CybersecurityRiskManagementThirdPartyEngagedFlag',
  oversight: 'CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag',
  integrated: 'CybersecurityRiskManagementProcessesIntegratedFlag',
  positions: 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag',
  reports: 'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag',
};

/** Questions about the block of one concept. */
export const blocks = {
  expertise: 'CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock',
  committee: 'CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock',
  board: 'CybersecurityRiskBoardOfDirectorsOversightTextBlock',
};

/** A block is asked what it holds if it is shorter than this, in characters, or if a rule names it. */
export const shortBlock = 150;

const statement = ['affirms', 'denies', 'open'];
const yesOrNo = ['yes', 'no'];
const past = ['holds', 'fails', 'except', 'incidents', 'both', 'silent'];
const likely = ['holds', 'fails', 'except', 'mixed', 'could', 'conditional', 'elsewhere', 'silent'];

/**
 * What readers answer, see `labels/lint/README.md`. Materiality has an answer for each limb,
 * `fails/could`; the first bench asked for its statement as a whole.
 */
export const answers = {
  material: [...statement, ...past.flatMap((one) => likely.map((other) => `${one}/${other}`))],
  engaged: statement,
  oversight: statement,
  integrated: statement,
  positions: statement,
  reports: statement,
  expertise: yesOrNo,
  committee: yesOrNo,
  board: yesOrNo,
  furniture: yesOrNo,
  short: ['words', 'none', 'boolean', 'heading', 'not-applicable'],
};
