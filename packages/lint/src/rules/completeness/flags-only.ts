import { engagedFlag, materialityFlag, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const flagsOnly: Rule = {
  id: 'flags-only',
  number: 'C13',
  severity: 'warning',
  title: 'Flags without any text',
  rationale:
    'Item 106 asks to describe: "whether" is answered by a flag, "how" and "which" by text. A filing of flags alone has tagged the answers and none of the descriptions.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Tag the text of the disclosure with its text blocks, the processes first.',
  *check(subject) {
    const { facts } = subject.filing;
    if (facts.length === 0 || facts.some(({ type }) => type !== 'flag')) return;
    yield {
      message: `expected text blocks beside the flags, found ${facts.length} flags alone; the description that Item 106 asks for is not tagged`,
      evidence: [subject.absence('The nearest fact', processes)],
    };
  },
  examples: {
    bad: {
      facts: [
        [engagedFlag, true],
        [materialityFlag, false],
      ],
    },
    good: {
      facts: [
        [processes, 'We assess threats with outside experts.'],
        [engagedFlag, true],
      ],
    },
  },
};
