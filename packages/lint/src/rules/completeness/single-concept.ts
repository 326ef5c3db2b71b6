import { engagedFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const singleConcept: Rule = {
  id: 'single-concept',
  number: 'C12',
  severity: 'warning',
  title: 'One concept for the whole disclosure',
  rationale:
    'One block around all of Item 1C satisfies DQC_0202, which asks for a single fact, but it separates nothing: no board, no management, no answer to any yes/no question.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-only'] },
  message:
    'All that is tagged is under one concept, so that the data does not separate the parts of the disclosure',
  fix: 'Tag each part with the concept of the paragraph that it answers.',
  *check(subject) {
    const { facts } = subject.filing;
    const concepts = new Set(facts.map(({ concept }) => concept));
    if (facts.length === 0 || concepts.size !== 1) return;
    yield { args: {}, evidence: [subject.place('The only concept', 0)] };
  },
  examples: {
    bad: { facts: [[processes, 'We assess threats. The board oversees the program.']] },
    good: {
      facts: [
        [processes, 'We assess threats with outside experts.'],
        [engagedFlag, true],
      ],
    },
  },
};
