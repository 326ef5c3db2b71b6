import { boardOversight, processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { beginningOf } from '../../subject/evidence';
import { quality } from '../citations';
import { keyFor } from './same-texts';

export const textUnchanged: Rule = {
  id: 'text-unchanged',
  number: 'D04',
  severity: 'info',
  title: 'Word for word as a year before',
  rationale:
    'About one annual report in seven repeats the whole disclosure of the year before. It may be right; but teams, providers, committees and incidents change, and a reader who compares will see that nothing was reviewed. Needs the report of the year before.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Confirm with those who run the program that the text still holds.',
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
      message: `all ${blocks.length} text blocks are word for word those of the year before`,
      evidence: [subject.quote('The first of them', first, beginningOf(first))],
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
