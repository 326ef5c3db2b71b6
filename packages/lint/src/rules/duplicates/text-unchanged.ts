import { boardOversight, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { startOf } from '../../subject/evidence';
import { quality } from '../citations';
import { keyFor } from './same-texts';

export const textUnchanged: Rule<{ blocks: number }> = {
  id: 'text-unchanged',
  number: 'D04',
  severity: 'info',
  title: 'Word for word as in the year before',
  rationale:
    'About one annual report in seven repeats the whole disclosure of the year before. That may be right; but teams, providers, committees and incidents change, and a reader who compares will see that nothing was updated. Needs the previous year’s report.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flag-flipped'] },
  message: ({ blocks }) => `${allBlocks(blocks)} the year before word for word`,
  fix: 'Confirm with those who run the program that the text is still correct.',
  *check(subject) {
    const { prior, blocks } = subject;
    const [first] = blocks;
    if (prior === null || first === undefined || blocks.length !== prior.blocks.length) return;
    const key = keyFor(subject, prior);
    const unchanged = blocks.every(({ concept, text }, at) => {
      const before =
        prior.blocks[at]?.concept === concept ? prior.blocks[at] : prior.block(concept);
      return before !== undefined && key(before.text) === key(text);
    });
    if (!unchanged) return;
    yield {
      args: { blocks: blocks.length },
      evidence: [subject.quote('The first of them', first, startOf(first))],
    };
  },
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats every quarter.'],
        [boardOversight, 'The board oversees the risk.'],
      ],
      prior: {
        period: '2024-12-31',
        facts: [
          [processes, 'We assess threats every quarter.'],
          [boardOversight, 'The board oversees the risk.'],
        ],
      },
    },
    good: {
      facts: [
        [processes, 'We assess threats every month.'],
        [boardOversight, 'The board oversees the risk.'],
      ],
      prior: {
        period: '2024-12-31',
        facts: [
          [processes, 'We assess threats every quarter.'],
          [boardOversight, 'The board oversees the risk.'],
        ],
      },
    },
  },
};

function allBlocks(count: number): string {
  if (count === 1) return 'The only text block repeats';
  return count === 2 ? 'Both text blocks repeat' : `All ${count} text blocks repeat`;
}
