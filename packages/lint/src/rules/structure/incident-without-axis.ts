import { findConcept } from '@cydkit/taxonomy';
import { incidentNature } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

const axis = 'MaterialCybersecurityIncidentAxis';

export const incidentWithoutAxis: Rule = {
  id: 'incident-without-axis',
  number: 'S09',
  severity: 'info',
  title: 'Incident without a member of its own',
  rationale:
    'The taxonomy has an axis for incidents: with a member for each, several stay apart, and an amendment can say which one it is about. For a single incident it is not required, and hardly anyone uses it.',
  source: quality,
  scope: { filings: 'current', amendments: true },
  message: `The facts about the incident have no member on ${axis}; a later amendment cannot name the incident that it is about`,
  fix: 'If there are several incidents, or if an amendment will follow, give each incident a member on MaterialCybersecurityIncidentAxis.',
  *check(subject) {
    const incidents = subject.filing.facts.flatMap((fact, index) =>
      fact.concept !== null && findConcept(fact.concept)?.disclosure === 'incident' ? [index] : [],
    );
    const [first] = incidents;
    // A data set without its table of dimensions names no axis: any dimension may be on this one.
    const hasDimension = incidents.some(
      (index) => (subject.filing.facts[index]?.context.dimensions.length ?? 0) > 0,
    );
    if (first === undefined || hasDimension) return;
    yield { args: {}, evidence: [subject.place('The first of them', first)] };
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
    good: {
      form: '8-K',
      facts: [
        [
          incidentNature,
          'An intruder encrypted our file servers.',
          { incident: 'JanuaryIncidentMember' },
        ],
      ],
    },
  },
};
