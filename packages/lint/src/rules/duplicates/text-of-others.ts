import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { startOf } from '../../subject/evidence';
import { quality } from '../citations';

/** At most this many names are listed; the others are counted. */
const mostNames = 5;

export const textOfOthers: Rule<{ registrants: readonly string[]; more: number }> = {
  id: 'text-of-others',
  number: 'D06',
  severity: 'info',
  title: 'Processes described in other registrants’ words',
  rationale:
    'Sponsors of funds and blank-check companies file one text for all of their registrants; elsewhere, a description of processes that another company also files is boilerplate. Needs a corpus of other filings (`cyd lint --corpus`); without one, the rule finds nothing.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  message: ({ registrants, more }) =>
    `The description of the processes is word for word that of ${registrants.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  fix: 'Check that the description fits this registrant; those of one sponsor may share theirs.',
  *check(subject) {
    const block = subject.block(processes);
    const { corpus, filing } = subject;
    if (block === undefined || corpus === null) return;
    const others = corpus.othersWith(block.text, filing.entity.cik);
    if (others.length === 0) return;
    yield {
      args: {
        registrants: others.slice(0, mostNames),
        more: Math.max(0, others.length - mostNames),
      },
      evidence: [subject.quote('The text', block, startOf(block))],
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
