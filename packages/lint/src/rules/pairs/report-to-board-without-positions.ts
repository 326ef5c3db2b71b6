import { positionsFlag, reportToBoardFlag } from '../../concepts';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const reportToBoardWithoutPositions: Rule = {
  id: 'report-to-board-without-positions',
  number: 'P09',
  severity: 'warning',
  title: 'Nobody is responsible, and reports to the board',
  rationale:
    'Item 106(c)(2)(iii) asks whether the positions or committees of (c)(2)(i) report to the board. Where there are none, none can report: one of the two flags is a mistake.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the flag on responsible positions to true, or the one on reporting to false.',
  *check(subject) {
    const positions = subject.flag(positionsFlag);
    const reports = subject.flag(reportToBoardFlag);
    if (positions?.value !== false || reports?.value !== true) return;
    yield {
      message:
        'one flag says that no position or committee of management is responsible, another that those responsible report to the board; expected both or neither',
      evidence: [
        subject.state('The flag on responsible positions', positions),
        subject.state('The flag on reporting to the board', reports),
      ],
    };
  },
  examples: {
    bad: {
      facts: [
        [positionsFlag, false],
        [reportToBoardFlag, true],
      ],
    },
    good: {
      facts: [
        [positionsFlag, true],
        [reportToBoardFlag, true],
      ],
    },
  },
};
