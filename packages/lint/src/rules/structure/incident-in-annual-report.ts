import { findConcept } from '@cydkit/taxonomy';
import { counted } from '@cydkit/text';
import { incidentImpact, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { incidentReportOf, itemOf, quality } from '../citations';

export const incidentInAnnualReport: Rule<{ facts: number; report: string; item: string }> = {
  id: 'incident-in-annual-report',
  number: 'S05',
  severity: 'warning',
  title: 'Incident concepts in an annual report',
  rationale:
    'The concepts of a material cybersecurity incident belong to Form 8-K, Item 1.05, or to Form 6-K. In an annual report, they make the registrant appear among those that had a material incident, often around a sentence saying that there was none.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  message: ({ facts, report, item }) =>
    `The annual report tags ${counted(facts, 'fact')} of a material incident (${report}), so that the data counts the registrant among those that reported one; what ${item} asks for has concepts of its own`,
  fix: 'Tag the text with the concept that it answers. Whether an incident or risk has been material is a question of the materiality flag and its text block.',
  *check(subject) {
    const found = subject.filing.facts.flatMap(({ concept }, index) =>
      concept !== null && findConcept(concept)?.disclosure === 'incident' ? [index] : [],
    );
    const [first, ...others] = found;
    if (first === undefined) return;
    const block = subject.texts.find(({ index }) => index === first);
    yield {
      args: {
        facts: found.length,
        report: incidentReportOf(subject),
        item: itemOf(subject, ''),
      },
      evidence: [
        block ? subject.quote('The text', block) : subject.place('The fact', first),
        ...others.map((index) => subject.place('Another fact', index)),
      ],
    };
  },
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats.'],
        [incidentImpact, 'We have had no incident that materially affected us.'],
      ],
    },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
