import { boardCommittee } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';

const committee = /committee|sub-?committee|comité/iu;

export const committeeNotMentioned: Rule = {
  id: 'committee-not-mentioned',
  number: 'T11',
  severity: 'warning',
  title: 'Committee block that mentions no committee',
  rationale:
    'Item 106(c)(1) asks to identify the committee or subcommittee of the board that is responsible, if there is one. A block under this concept without the word is about something else, or says that the board itself is responsible and needs no such tag.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the tag on the words that name the committee; where there is none, leave the concept out.',
  *check(subject) {
    for (const block of subject.blocks) {
      if (block.concept !== boardCommittee || committee.test(block.text)) continue;
      yield {
        message: `expected the name of the board’s committee that is responsible (${itemOf(subject, '(c)(1)')}), found a text that mentions no committee`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[boardCommittee, 'Our board of directors oversees cybersecurity risk.']] },
    good: { facts: [[boardCommittee, 'the audit committee']] },
  },
};
