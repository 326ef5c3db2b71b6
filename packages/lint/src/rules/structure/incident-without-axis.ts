import { contextsOf } from '@cydkit/disclosure';
import { findConcept } from '@cydkit/taxonomy';
import { incidentNature } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const incidentWithoutAxis: Rule<{ contexts: number; without: number }> = {
  id: 'incident-without-axis',
  number: 'S09',
  severity: 'info',
  title: 'Incidents that the data does not keep apart',
  rationale:
    'The taxonomy has an axis for incidents: with a member for each, several stay apart. A report about a single incident needs none. Facts in several contexts may be about several incidents, and those without a member do not show which one they are about.',
  source: quality,
  scope: { filings: 'current', amendments: true },
  message: ({ contexts, without }) =>
    `The facts about incidents are in ${contexts} contexts, ${without === contexts ? 'none' : contexts - without} with a member on MaterialCybersecurityIncidentAxis; if they are about several incidents, the data does not show which fact is about which`,
  fix: 'If there are several incidents, give each a member on MaterialCybersecurityIncidentAxis. If there is one, put its facts into one context.',
  *check(subject) {
    const incidents = contextsOf(subject.filing).filter(({ facts }) =>
      facts.some(
        ({ fact: { concept } }) =>
          concept !== null && findConcept(concept)?.disclosure === 'incident',
      ),
    );
    // A data set without its table of dimensions names no axis: any dimension may be on this one.
    const without = incidents.filter(({ context }) => context.dimensions.length === 0);
    const [first] = without;
    if (first === undefined || incidents.length === 1) return;
    yield {
      args: { contexts: incidents.length, without: without.length },
      evidence: [subject.place('The first fact without a member', first.facts[0]?.index ?? 0)],
    };
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [
        [
          incidentNature,
          'An intruder encrypted our file servers.',
          { start: '2025-11-03', end: '2025-11-03' },
        ],
        [incidentNature, 'A thief took a laptop with the plans of our lamps.'],
      ],
    },
    good: {
      form: '8-K',
      facts: [
        [incidentNature, 'An intruder encrypted our file servers.', { incident: 'MayMember' }],
        [incidentNature, 'A thief took a laptop with our plans.', { incident: 'JuneMember' }],
      ],
    },
  },
};
