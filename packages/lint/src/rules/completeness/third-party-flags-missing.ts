import type { ConceptName } from '@cydkit/taxonomy';
import { engagedFlag, materialityFlag, oversightFlag, processes } from '../../concept-names';
import type { Evidence } from '../../model/finding';
import type { Rule } from '../../model/rule';
import { type Answer, answerNote, answerOf, quotesOfAnswer } from '../answer-of-text';
import { item106, itemOf } from '../citations';

/** The paragraph of each flag, and what it asks. */
const questions: readonly { flag: ConceptName; paragraph: string; asks: string }[] = [
  {
    flag: engagedFlag,
    paragraph: '(b)(1)(ii)',
    asks: 'assessors, consultants, auditors or other third parties are engaged',
  },
  {
    flag: oversightFlag,
    paragraph: '(b)(1)(iii)',
    asks: 'there are processes to oversee and identify risks from third-party service providers',
  },
];

export const thirdPartyFlagsMissing: Rule<{
  flags: readonly ConceptName[];
  items: readonly string[];
  answers: readonly Answer[];
}> = {
  id: 'third-party-flags-missing',
  number: 'C05',
  aliases: ['third-party-engaged-flag-missing', 'third-party-oversight-flag-missing', 'C06'],
  severity: 'warning',
  title: 'Flags on third parties missing',
  rationale:
    'Item 106(b)(1) lists two questions about third parties among the points to address "as applicable": (ii) whether assessors, consultants, auditors or others are engaged, and (iii) whether there are processes to oversee and identify risks from service providers. The list is not exclusive and not every point applies: this is a question, not a violation.',
  source: item106('(b)(1)(ii)–(iii)'),
  scope: { filings: 'annual', amendments: false },
  coveredBy: { filing: ['flags-missing'] },
  message: ({ flags, items, answers }) => {
    const unanswered = questions
      .filter(({ flag }) => flags.includes(flag))
      .map(
        ({ asks }, at) => `whether ${asks} (${items[at]}${answerNote(answers[at] ?? 'unclear')})`,
      );
    return `No flag says ${unanswered.join(' or ')}`;
  },
  fix: 'Where the text answers the question, tag the sentence with the flag: as true if it says yes, as false if it says no.',
  *check(subject) {
    const missing = questions.filter(({ flag }) => !subject.reports(flag));
    const [first, ...others] = missing.map(
      ({ flag }): Evidence =>
        subject.absence('The nearest fact', flag, [engagedFlag, processes, oversightFlag]),
    );
    if (first === undefined || subject.filing.facts.length === 0) return;
    yield {
      args: {
        flags: missing.map(({ flag }) => flag),
        items: missing.map(({ paragraph }) => itemOf(subject, paragraph)),
        answers: missing.map(({ flag }) => answerOf(subject, flag)),
      },
      evidence: [first, ...others],
      otherwise: missing.flatMap(({ flag }) => quotesOfAnswer(subject, flag)),
    };
  },
  examples: {
    bad: { facts: [[materialityFlag, false]] },
    good: {
      facts: [
        [materialityFlag, false],
        [engagedFlag, true],
        [oversightFlag, false],
      ],
    },
  },
};
