import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { beginningOf } from '../../subject/evidence';
import { quality } from '../citations';

/** Names are listed up to this many; the others are counted. */
const mostNames = 5;

export const textOfOthers: Rule = {
  id: 'text-of-others',
  number: 'D06',
  severity: 'info',
  title: 'The processes of other registrants, word for word',
  rationale:
    'Sponsors of funds and blank-cheque companies file one text for all of their registrants; elsewhere a description of processes that another company files, too, is boilerplate. Needs a corpus of other filings (`corpus`): without one, nothing is said.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Describe what this registrant does.',
  *check(subject) {
    const block = subject.block(processes);
    const { corpus, filing } = subject;
    if (block === undefined || corpus === null) return;
    const others = corpus.othersWith(block.text, filing.entity.cik);
    if (others.length === 0) return;
    const named = others.slice(0, mostNames).join(', ');
    const more = others.length > mostNames ? ` and ${others.length - mostNames} more` : '';
    yield {
      message: `the description of the processes is word for word that of ${named}${more}`,
      evidence: [subject.quote('The text', block, beginningOf(block))],
    };
  },
  examples: {
    bad: {
      facts: [[processes, 'We assess threats every quarter.']],
      corpus: [{ name: 'Tern Hollow Co', text: 'We assess threats every quarter.' }],
    },
    good: {
      facts: [[processes, 'We assess threats to our sonar works every quarter.']],
      corpus: [{ name: 'Tern Hollow Co', text: 'We assess threats every quarter.' }],
    },
  },
};
