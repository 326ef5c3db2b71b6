import { findConcept } from '@cydkit/taxonomy';
import { incidentNature, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const riskManagementInCurrentReport: Rule = {
  id: 'risk-management-in-current-report',
  number: 'S06',
  severity: 'warning',
  title: 'Risk-management concepts in a current report',
  rationale:
    'The concepts of Item 106 describe a year’s processes and governance and belong to annual reports. On a Form 8-K about an incident they say something about the year that the report does not.',
  source: quality,
  scope: { filings: 'current', amendments: true },
  fix: 'Tag the text with the concepts of the incident: nature, scope, timing, impact.',
  *check(subject) {
    // Without a form these concepts alone would have made it an annual report.
    const [first, ...others] = subject.filing.facts.flatMap(({ concept }, index) =>
      concept !== null && findConcept(concept)?.disclosure === 'riskManagement' ? [index] : [],
    );
    if (first === undefined) return;
    yield {
      message: `expected the concepts of an incident, found ${others.length + 1} of Item 106, which annual reports use`,
      evidence: [
        subject.place('The fact', first),
        ...others.map((index) => subject.place('Another', index)),
      ],
    };
  },
  examples: {
    bad: { form: '8-K', facts: [[processes, 'An intruder encrypted our file servers.']] },
    good: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
  },
};
