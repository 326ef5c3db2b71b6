import { expertise } from '../../concepts';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { hasSubstance } from './substance';

/** What expertise consists of (Instruction 2 to Item 106(c)): work, degrees, certifications, knowledge. */
const terms =
  /experien|years|expert|degree|certif|educat|universit|college|bachelor|master|\bM\.?B\.?A\b|\bPh\.?D\b|\bCISSP\b|\bCISM\b|\bCISA\b|\bCRISC\b|\bCCISO\b|\bCPA\b|\bJ\.?D\b|skill|knowledge|background|qualif|career|served|serving|train|credential|licens|military|veteran|decade|graduat|former|previous|prior|held|diploma|professional|competen|tenure|understanding|worked/iu;

export const expertiseNotDescribed: Rule = {
  id: 'expertise-not-described',
  number: 'T10',
  severity: 'warning',
  title: 'Expertise block without any expertise',
  rationale:
    'Item 106(c)(2)(i) asks for the relevant expertise of those responsible, "in such detail as necessary to fully describe the nature of the expertise"; Instruction 2 names prior work, degrees, certifications, knowledge and skills. A block that has none of these words names a position and not what qualifies its holder.',
  source: item106('(c)(2)(i)'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Describe work experience, education, certifications or skills, or set the tag on the sentence that does.',
  *check(subject) {
    for (const block of subject.blocks) {
      if (block.concept !== expertise || terms.test(block.text)) continue;
      if (!hasSubstance(block.text)) continue;
      yield {
        message: `expected the expertise of those responsible (${itemOf(subject, '(c)(2)(i)')}): work, degrees, certifications, knowledge or skills; found none of these words in the block that is tagged for it`,
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[expertise, 'Our CISO leads the security team and reports to the CEO.']] },
    good: { facts: [[expertise, 'Our CISO has led security teams for twenty years.']] },
  },
};
