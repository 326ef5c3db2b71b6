import { positionsFlag, reportToBoardFlag } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const reportToBoardWithoutPositions: Rule = {
  id: 'report-to-board-without-positions',
  number: 'P09',
  severity: 'warning',
  title: 'Board reporting affirmed, responsible positions denied',
  rationale:
    'Item 106(c)(2)(iii) asks whether the positions or committees of (c)(2)(i) report to the board. If there are none, none can report: one of the two flags is a mistake.',
  source: quality,
  scope: { filings: 'annual', amendments: true },
  coveredBy: { filing: ['positions-responsible-false-affirmed'] },
  message:
    'One flag says that no management position or committee is responsible, but another says that those responsible report to the board',
  fix: 'If a management position or committee is responsible, set its flag to true; otherwise set the flag on reporting to the board to false.',
  *check(subject) {
    const positions = subject.flag(positionsFlag);
    const reports = subject.flag(reportToBoardFlag);
    if (positions?.value !== false || reports?.value !== true) return;
    yield {
      args: {},
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
