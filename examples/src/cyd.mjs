/**
 * The CYD concepts that the examples use, in the taxonomy's presentation order. The definitions
 * are our own words, after Regulation S-K Item 106; the taxonomy's are not quoted.
 */

function concept([stem, label], type, paragraph, definition) {
  return {
    name: `${stem}${type === 'flag' ? 'Flag' : 'TextBlock'}`,
    type,
    label: `${label} ${type === 'flag' ? '[Flag]' : '[Text Block]'}`,
    paragraph,
    definition,
  };
}

const integrated = [
  'CybersecurityRiskManagementProcessesIntegrated',
  'Cybersecurity Risk Management Processes Integrated',
];
const affected = [
  'CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrant',
  'Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant',
];
const positions = [
  'CybersecurityRiskManagementPositionsOrCommitteesResponsible',
  'Cybersecurity Risk Management Positions or Committees Responsible',
];

function flagOf(names, ...rest) {
  return concept(names, 'flag', ...rest);
}
function textOf(names, ...rest) {
  return concept(names, 'textBlock', ...rest);
}

/** The heading rows above the facts of a viewer page. */
export const lineItems = {
  name: 'cyd_CybersecurityRiskManagementStrategyAndGovernanceLineItems',
  label: 'Cybersecurity Risk Management, Strategy, and Governance [Line Items]',
};
export const incidentLineItems = {
  name: 'cyd_MaterialCybersecurityIncidentLineItems',
  label: 'Material Cybersecurity Incident [Line Items]',
};

/** Annual reports: Regulation S-K Item 106, Form 20-F Item 16K. */
export const Cyd = {
  Processes: textOf(
    [
      'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreats',
      'Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats',
    ],
    'b-1',
    'How the registrant finds, weighs and handles material risks from cybersecurity threats.',
  ),
  Integrated: flagOf(
    integrated,
    'b-1-i',
    'True if those processes are part of the registrant’s overall risk management.',
  ),
  IntegratedText: textOf(integrated, 'b-1-i'),
  ThirdPartyEngaged: flagOf(
    [
      'CybersecurityRiskManagementThirdPartyEngaged',
      'Cybersecurity Risk Management Third Party Engaged',
    ],
    'b-1-ii',
    'True if assessors, consultants, auditors or other third parties take part in those processes.',
  ),
  ThirdPartyOversight: flagOf(
    [
      'CybersecurityRiskThirdPartyOversightAndIdentificationProcesses',
      'Cybersecurity Risk Third Party Oversight and Identification Processes',
    ],
    'b-1-iii',
  ),
  Affected: flagOf(affected, 'b-2'),
  AffectedText: textOf(affected, 'b-2'),
  BoardOversight: textOf(
    [
      'CybersecurityRiskBoardOfDirectorsOversight',
      'Cybersecurity Risk Board of Directors Oversight',
    ],
    'c-1',
    'How the board of directors oversees risks from cybersecurity threats.',
  ),
  Committee: textOf(
    [
      'CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversight',
      'Cybersecurity Risk Board Committee or Subcommittee Responsible for Oversight',
    ],
    'c-1',
  ),
  InformingBoard: textOf(
    [
      'CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversight',
      'Cybersecurity Risk Process for Informing Board Committee or Subcommittee Responsible for Oversight',
    ],
    'c-1',
  ),
  RoleOfManagement: textOf(
    ['CybersecurityRiskRoleOfManagement', 'Cybersecurity Risk Role of Management'],
    'c-2',
    'What management does in assessing and managing material risks from cybersecurity threats.',
  ),
  Positions: flagOf(positions, 'c-2-i'),
  PositionsText: textOf(positions, 'c-2-i'),
  Expertise: textOf(
    [
      'CybersecurityRiskManagementExpertiseOfManagementResponsible',
      'Cybersecurity Risk Management Expertise of Management Responsible',
    ],
    'c-2-i',
  ),
  InformingManagement: textOf(
    [
      'CybersecurityRiskProcessForInformingManagementOrCommitteesResponsible',
      'Cybersecurity Risk Process for Informing Management or Committees Responsible',
    ],
    'c-2-ii',
  ),
  ReportToBoard: flagOf(
    [
      'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoard',
      'Cybersecurity Risk Management Positions or Committees Responsible Report to Board',
    ],
    'c-2-iii',
  ),
};

function incident(part, label) {
  return textOf([
    `MaterialCybersecurityIncident${part}`,
    `Material Cybersecurity Incident ${label}`,
  ]);
}

/** Current reports: Form 8-K Item 1.05. */
export const Incident = {
  Nature: incident('Nature', 'Nature'),
  Scope: incident('Scope', 'Scope'),
  Timing: incident('Timing', 'Timing'),
  Impact: incident(
    'MaterialImpactOrReasonablyLikelyMaterialImpact',
    'Material Impact or Reasonably Likely Material Impact',
  ),
  Undetermined: incident(
    'InformationNotAvailableOrUndetermined',
    'Information Not Available or Undetermined',
  ),
};
