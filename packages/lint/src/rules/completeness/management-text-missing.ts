import {
  boardOversight,
  expertise,
  managementInformed,
  positionsFlag,
  positionsText,
  processes,
  roleOfManagement,
} from '../../concept-names';
import type { Rule } from '../../model/rule';
import { absentConcept } from '../absent-concept';
import { item106, itemOf } from '../citations';

const others = [positionsText, expertise, managementInformed];

export const managementTextMissing: Rule<{ item: string; affirmed: boolean }> = {
  id: 'management-text-missing',
  number: 'C10',
  severity: 'warning',
  title: 'Nothing tagged about management',
  rationale:
    'Item 106(c)(2) asks for management’s role in assessing and managing material risks from cybersecurity threats. A flag that positions or committees are responsible does not say what they do.',
  source: item106('(c)(2)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['single-concept', 'flags-only'] },
  message: ({ item, affirmed }) =>
    `No text block is tagged as the description of management’s role (${item}), its positions, its expertise or how it is informed${affirmed ? ', although the flag says that management positions or committees are responsible' : ''}; it may be under another tag`,
  fix: 'Tag the description of management’s role, or write it.',
  *check(subject) {
    if (others.some((concept) => subject.reports(concept))) return;
    yield* absentConcept(subject, {
      concept: roleOfManagement,
      near: [positionsFlag, boardOversight, processes],
      args: {
        item: itemOf(subject, '(c)(2)'),
        affirmed: subject.flag(positionsFlag)?.value === true,
      },
    });
  },
  examples: {
    bad: {
      facts: [
        [boardOversight, 'The board oversees the risk.'],
        [positionsFlag, true],
      ],
    },
    good: {
      facts: [
        [positionsFlag, true],
        [roleOfManagement, 'Our CISO leads the security team.'],
      ],
    },
  },
};
