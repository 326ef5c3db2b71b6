import type { RiskManagementName } from '../names';
import type { Element } from './element';

/**
 * The annual report's concepts in presentation order. Paragraphs are those of 17 CFR 229.106,
 * which Form 20-F Item 16K uses as well.
 */
export const riskManagement: Readonly<Record<RiskManagementName, Element>> = {
  CybersecurityRiskManagementStrategyAndGovernanceAbstract: {
    kind: 'heading',
    label: 'Cybersecurity Risk Management, Strategy, and Governance [Abstract]',
    paragraph: null,
    description: 'Heads the annual disclosure.',
  },
  CybersecurityRiskManagementStrategyAndGovernanceTable: {
    kind: 'table',
    label: 'Cybersecurity Risk Management, Strategy, and Governance [Table]',
    paragraph: null,
    description: 'Groups the annual disclosure.',
  },
  CybersecurityRiskManagementStrategyAndGovernanceLineItems: {
    kind: 'lineItems',
    label: 'Cybersecurity Risk Management, Strategy, and Governance [Line Items]',
    paragraph: null,
    description: 'Groups the text blocks and flags of the annual disclosure.',
  },
  CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock: {
    kind: 'textBlock',
    label:
      'Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]',
    paragraph: '(b)(1)',
    description:
      'How the registrant assesses, identifies and manages material risks from cybersecurity threats, if it has processes for that.',
  },
  CybersecurityRiskManagementProcessesIntegratedFlag: {
    kind: 'flag',
    label: 'Cybersecurity Risk Management Processes Integrated [Flag]',
    paragraph: '(b)(1)(i)',
    description:
      'Whether these processes are part of the overall risk management system or processes.',
  },
  CybersecurityRiskManagementProcessesIntegratedTextBlock: {
    kind: 'textBlock',
    label: 'Cybersecurity Risk Management Processes Integrated [Text Block]',
    paragraph: '(b)(1)(i)',
    description: 'How these processes are part of the overall risk management.',
  },
  CybersecurityRiskManagementThirdPartyEngagedFlag: {
    kind: 'flag',
    label: 'Cybersecurity Risk Management Third Party Engaged [Flag]',
    paragraph: '(b)(1)(ii)',
    description:
      'Whether assessors, consultants, auditors or other third parties are engaged for these processes.',
  },
  CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag: {
    kind: 'flag',
    label: 'Cybersecurity Risk Third Party Oversight and Identification Processes [Flag]',
    paragraph: '(b)(1)(iii)',
    description:
      'Whether there are processes to oversee and identify the risks that come with the use of third-party service providers.',
  },
  CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag: {
    kind: 'flag',
    label:
      'Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant [Flag]',
    paragraph: '(b)(2)',
    description:
      'Whether risks from cybersecurity threats, earlier incidents included, have materially affected the registrant or are reasonably likely to.',
  },
  CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock: {
    kind: 'textBlock',
    label:
      'Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant [Text Block]',
    paragraph: '(b)(2)',
    description:
      'How such risks have affected, or are reasonably likely to affect, business strategy, results of operations or financial condition.',
  },
  CybersecurityRiskBoardOfDirectorsOversightTextBlock: {
    kind: 'textBlock',
    label: 'Cybersecurity Risk Board of Directors Oversight [Text Block]',
    paragraph: '(c)(1)',
    description: 'How the board of directors oversees risks from cybersecurity threats.',
  },
  CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock: {
    kind: 'textBlock',
    label:
      'Cybersecurity Risk Board Committee or Subcommittee Responsible for Oversight [Text Block]',
    paragraph: '(c)(1)',
    description: 'The committee or subcommittee of the board that has this oversight, if any.',
  },
  CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock:
    {
      kind: 'textBlock',
      label:
        'Cybersecurity Risk Process for Informing Board Committee or Subcommittee Responsible for Oversight [Text Block]',
      paragraph: '(c)(1)',
      description: 'How the board, or its committee, is informed about these risks.',
    },
  CybersecurityRiskRoleOfManagementTextBlock: {
    kind: 'textBlock',
    label: 'Cybersecurity Risk Role of Management [Text Block]',
    paragraph: '(c)(2)',
    description: "Management's role in assessing and managing material cybersecurity risks.",
  },
  CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag: {
    kind: 'flag',
    label: 'Cybersecurity Risk Management Positions or Committees Responsible [Flag]',
    paragraph: '(c)(2)(i)',
    description:
      'Whether management positions or committees are responsible for assessing and managing these risks.',
  },
  CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock: {
    kind: 'textBlock',
    label: 'Cybersecurity Risk Management Positions or Committees Responsible [Text Block]',
    paragraph: '(c)(2)(i)',
    description: 'Which management positions or committees are responsible.',
  },
  CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock: {
    kind: 'textBlock',
    label: 'Cybersecurity Risk Management Expertise of Management Responsible [Text Block]',
    paragraph: '(c)(2)(i)',
    description:
      'The relevant expertise of those persons: work experience, degrees, certifications, skills.',
  },
  CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock: {
    kind: 'textBlock',
    label:
      'Cybersecurity Risk Process for Informing Management or Committees Responsible [Text Block]',
    paragraph: '(c)(2)(ii)',
    description:
      'How those persons or committees learn of incidents and follow their prevention, detection, mitigation and remediation.',
  },
  CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag: {
    kind: 'flag',
    label:
      'Cybersecurity Risk Management Positions or Committees Responsible Report to Board [Flag]',
    paragraph: '(c)(2)(iii)',
    description:
      'Whether those persons or committees report on these risks to the board or a committee of it.',
  },
};
