import { findConcept } from '@cydkit/taxonomy';
import { counted } from '@cydkit/text';
import { incidentNature, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { itemOf, quality } from '../citations';

export const riskManagementInCurrentReport: Rule<{ facts: number; item: string }> = {
  id: 'risk-management-in-current-report',
  number: 'S06',
  severity: 'warning',
  title: 'Risk-management concepts in a current report',
  rationale:
    'The concepts of Item 106 describe a year’s processes and governance and belong in annual reports. In a current report about an incident, they say something about the year that the report does not.',
  source: quality,
  scope: { filings: 'current', amendments: true },
  message: ({ facts, item }) =>
    `The current report tags ${counted(facts, 'fact')} of ${item}, which belong${facts === 1 ? 's' : ''} in an annual report`,
  fix: 'Tag the text with the concepts for incidents: nature, scope, timing, impact.',
  *check(subject) {
    // Without a form, these concepts alone would have made it an annual report.
    const found = subject.filing.facts.flatMap(({ concept }, index) =>
      concept !== null && findConcept(concept)?.disclosure === 'riskManagement' ? [index] : [],
    );
    const [first, ...others] = found;
    if (first === undefined) return;
    yield {
      args: { facts: found.length, item: itemOf(subject, '') },
      evidence: [
        subject.place('The fact', first),
        ...others.map((index) => subject.place('Another fact', index)),
      ],
    };
  },
  examples: {
    bad: { form: '8-K', facts: [[processes, 'An intruder encrypted our file servers.']] },
    good: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
  },
};
