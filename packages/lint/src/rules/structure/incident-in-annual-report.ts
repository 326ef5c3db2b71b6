import { findConcept } from '@cydkit/taxonomy';
import { counted } from '@cydkit/text';
import { incidentImpact, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const incidentInAnnualReport: Rule<{ facts: number }> = {
  id: 'incident-in-annual-report',
  number: 'S05',
  severity: 'warning',
  title: 'Incident concepts in an annual report',
  rationale:
    'The concepts of a material cybersecurity incident belong to Form 8-K, Item 1.05. In an annual report, they make the registrant appear among those that had a material incident, often around a sentence saying that there was none.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  message: ({ facts }) =>
    `The annual report tags ${counted(facts, 'fact')} of a material incident (Form 8-K, Item 1.05); the data counts the registrant among those that reported one`,
  fix: 'Tag the sentence with the concepts of Item 106(b)(2): the materiality flag and its text block.',
  *check(subject) {
    const found = subject.filing.facts.flatMap(({ concept }, index) =>
      concept !== null && findConcept(concept)?.disclosure === 'incident' ? [index] : [],
    );
    const [first, ...others] = found;
    if (first === undefined) return;
    const block = subject.texts.find(({ index }) => index === first);
    yield {
      args: { facts: found.length },
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
