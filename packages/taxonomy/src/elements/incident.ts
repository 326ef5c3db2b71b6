import type { IncidentName } from '../names';
import type { Element } from './element';

/**
 * The current report's concepts in presentation order. Paragraphs are those of Form 8-K
 * Item 1.05; Form 6-K has none of its own for them.
 */
export const incident: Readonly<Record<IncidentName, Element>> = {
  MaterialCybersecurityIncidentAbstract: {
    kind: 'heading',
    label: 'Material Cybersecurity Incident [Abstract]',
    paragraph: null,
    description: 'Heads the disclosure of incidents.',
  },
  MaterialCybersecurityIncidentTable: {
    kind: 'table',
    label: 'Material Cybersecurity Incident [Table]',
    paragraph: null,
    description: 'Groups the disclosure of one or more incidents.',
  },
  MaterialCybersecurityIncidentAxis: {
    kind: 'axis',
    label: 'Material Cybersecurity Incident [Axis]',
    paragraph: null,
    description: 'Keeps incidents apart: each is a member that the registrant defines.',
  },
  MaterialCybersecurityIncidentDomain: {
    kind: 'domain',
    label: 'Material Cybersecurity Incident [Domain]',
    paragraph: null,
    description: 'All incidents of the report, which a fact without a member is about.',
  },
  MaterialCybersecurityIncidentLineItems: {
    kind: 'lineItems',
    label: 'Material Cybersecurity Incident [Line Items]',
    paragraph: null,
    description: 'Groups the text blocks of the incident disclosure.',
  },
  MaterialCybersecurityIncidentNatureTextBlock: {
    kind: 'textBlock',
    label: 'Material Cybersecurity Incident Nature [Text Block]',
    paragraph: '(a)',
    description: 'What kind of incident it was, in its material aspects.',
  },
  MaterialCybersecurityIncidentScopeTextBlock: {
    kind: 'textBlock',
    label: 'Material Cybersecurity Incident Scope [Text Block]',
    paragraph: '(a)',
    description: 'How far the incident reached: systems, data, operations.',
  },
  MaterialCybersecurityIncidentTimingTextBlock: {
    kind: 'textBlock',
    label: 'Material Cybersecurity Incident Timing [Text Block]',
    paragraph: '(a)',
    description: 'When the incident happened, was found, and was contained.',
  },
  MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock: {
    kind: 'textBlock',
    label:
      'Material Cybersecurity Incident Material Impact or Reasonably Likely Material Impact [Text Block]',
    paragraph: '(a)',
    description:
      'The material impact on the registrant, or the one that is reasonably likely, on financial condition and results of operations among others.',
  },
  MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock: {
    kind: 'textBlock',
    label: 'Material Cybersecurity Incident Information Not Available or Undetermined [Text Block]',
    paragraph: 'Instruction 2',
    description:
      'Which required information is not determined or not available at the time of filing, and follows in an amendment.',
  },
};
