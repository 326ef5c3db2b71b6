import { expertise } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item106, itemOf } from '../citations';
import { hasSubstance } from './substance';

/**
 * Words for expertise (Instruction 2 to Item 106(c)): work, degrees, certifications, knowledge; not those
 * for `external experts`.
 */
const terms =
  /experien|years|(?:for|than|over|about|approximately|nearly|almost) (?:an?|one|two|three) year|informed (?:about|of|on) the (?:latest|newest)|expertise|(?<!(?:external|outside|third-party|independent) (?:[\w-]{1,20} ){0,2})expert|degree|certif|educat|universit|college|bachelor|master|\bM\.?B\.?A\b|\bPh\.?D\b|\bCISSP\b|\bCISM\b|\bCISA\b|\bCRISC\b|\bCCISO\b|\bCPA\b|\bJ\.?D\b|skill|knowledge|background|qualif|career|served|serving|train|credential|licens|military|veteran|decade|graduat|former|previous|prior|held|diploma|professional|competen|tenure|understanding|worked|season|proficien|accredit|speciali[sz]ed? in|studie[ds]|versed|familiar|\bholds\b|\bB\.?[AS]c?\.? |\bM\.?Sc?\.? |\bGIAC\b|\bCEH\b|\bCGEIT\b|\bCIPP\b|\bCDPSE\b|\bNACD\b|security\+/iu;

export const expertiseNotDescribed: Rule<{ item: string }> = {
  id: 'expertise-not-described',
  number: 'T10',
  severity: 'warning',
  title: 'Expertise block without any expertise',
  rationale:
    'Item 106(c)(2)(i) asks for the relevant expertise of those responsible, "in such detail as necessary to fully describe the nature of the expertise"; Instruction 2 lists prior work, degrees, certifications, knowledge and skills. A block without any such words names a position but not what qualifies its holder.',
  source: item106('(c)(2)(i)'),
  scope: { filings: 'annual', amendments: true },
  message: ({ item }) =>
    `The block for the expertise of those responsible (${item}) mentions no work experience, degrees, certifications, knowledge or skills`,
  fix: 'Describe work experience, education, certifications or skills, or move the tag to the sentence that does.',
  *check(subject) {
    for (const block of subject.blocks) {
      if (block.concept !== expertise || terms.test(block.text)) continue;
      if (!hasSubstance(block.text)) continue;
      yield {
        args: { item: itemOf(subject, '(c)(2)(i)') },
        evidence: [subject.quote('The text', block)],
      };
    }
  },
  examples: {
    bad: { facts: [[expertise, 'Our CISO leads the security team and reports to the CEO.']] },
    good: { facts: [[expertise, 'Our CISO has led security teams for twenty years.']] },
  },
};
