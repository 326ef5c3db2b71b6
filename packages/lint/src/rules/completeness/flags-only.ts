import { counted } from '@cydkit/text';
import { engagedFlag, materialityFlag, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { itemOf, quality } from '../citations';

export const flagsOnly: Rule<{ flags: number; item: string }> = {
  id: 'flags-only',
  number: 'C13',
  severity: 'warning',
  title: 'Flags without text',
  rationale:
    'Item 106 asks registrants to describe: a flag answers "whether", text answers "how" and "which". A filing with only flags has tagged the answers but none of the descriptions.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  message: ({ flags, item }) =>
    `The filing tags ${counted(flags, 'flag')} but no text; the data has none of the descriptions that ${item} asks for`,
  fix: 'Tag the text of the disclosure with its text blocks, starting with the processes.',
  *check(subject) {
    const { facts } = subject.filing;
    if (facts.length === 0 || facts.some(({ type }) => type !== 'flag')) return;
    yield {
      args: { flags: facts.length, item: itemOf(subject, '') },
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
