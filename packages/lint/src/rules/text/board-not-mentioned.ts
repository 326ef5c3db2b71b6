import { boardOversight } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { hasSubstance } from './substance';

/** The board by any of its names, a committee of it, or who stands in for it where there is none. */
const board =
  /board|director|committee|trustee|governing body|general partner|managing member|managers|supervisory|sponsor|receiver/iu;

export const boardNotMentioned: Rule = {
  id: 'board-not-mentioned',
  number: 'T12',
  severity: 'warning',
  title: 'Oversight block that mentions no board',
  rationale:
    'Item 106(c)(1) asks for the oversight by the board of directors. A block under this concept that mentions neither board nor directors nor a committee (nor the general partner, trustee or sponsor of a registrant without a board) describes somebody else’s work.',
  source: item106('(c)(1)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Set the tag on the sentences about the board.',
  *check(subject) {
    for (const block of subject.blocks) {
      if (block.concept !== boardOversight || board.test(block.text)) continue;
      if (!hasSubstance(block.text)) continue;
      yield {
        message: `expected the oversight by the board of directors (${itemOf(subject, '(c)(1)')}), found a text that mentions neither a board nor a committee`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[boardOversight, 'Our CISO leads the security team.']] },
    good: { facts: [[boardOversight, 'The board receives a report every quarter.']] },
  },
};
