import { engagedFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const singleConcept: Rule = {
  id: 'single-concept',
  number: 'C12',
  severity: 'warning',
  title: 'One concept for the whole disclosure',
  rationale:
    'A filing that tags one block around all of Item 1C satisfies DQC_0202, which asks for one fact, and tells nothing apart: no board, no management, no answer to any yes/no question.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the parts of the disclosure with the concepts of the paragraphs that they answer to.',
  *check(subject) {
    const { facts } = subject.filing;
    const concepts = new Set(facts.map(({ concept }) => concept));
    if (facts.length === 0 || concepts.size !== 1) return;
    yield {
      message:
        'expected the disclosure under the concepts of its paragraphs, found one concept alone; who reads the data cannot tell its parts apart',
      evidence: [subject.place('The only concept', 0)],
    };
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
