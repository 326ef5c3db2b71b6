import { conceptTitle, engagedFlag, processes } from '../../concept-names';
import type { Evidence } from '../../model/finding';
import type { Rule } from '../../model/rule';
import type { FlagEntry } from '../../model/subject';
import { startOf } from '../../subject/evidence';
import { quality } from '../citations';
import { keyFor } from './same-texts';

export const flagFlipped: Rule<{ flag: string; before: boolean; now: boolean }> = {
  id: 'flag-flipped',
  number: 'D05',
  severity: 'warning',
  title: 'Flag changed, text unchanged',
  rationale:
    'A flag says the opposite of last year’s, and the description has not changed by a word: either one year’s flag is a mistake, or the text was not updated. Needs the previous year’s report.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  message: ({ flag, before, now }) =>
    `The flag "${flag}" was ${before} a year before and is ${now} now, but the description of the processes has not changed by a word`,
  fix: 'Make flag and text agree; if last year’s flag was wrong, consider saying so.',
  *check(subject) {
    const { prior } = subject;
    const now = subject.block(processes);
    const before = prior?.block(processes);
    if (prior === null || now === undefined || before === undefined) return;
    const key = keyFor(subject, prior);
    if (key(now.text) !== key(before.text)) return;
    for (const flag of subject.flags) {
      const old = prior.flag(flag.concept);
      if (old === undefined || old.value === flag.value) continue;
      if (subject.flag(flag.concept) === undefined) continue;
      yield {
        args: { flag: conceptTitle(flag.concept), before: old.value, now: flag.value },
        evidence: [
          subject.state('The flag', flag),
          ofYearBefore(old),
          subject.quote('The text of both years', now, startOf(now)),
        ],
      };
    }
  },
  examples: {
    bad: {
      facts: [
        [processes, 'We assess threats every quarter.'],
        [engagedFlag, true],
      ],
      prior: {
        period: '2024-12-31',
        facts: [
          [processes, 'We assess threats every quarter.'],
          [engagedFlag, false],
        ],
      },
    },
    good: {
      facts: [
        [processes, 'We assess threats every quarter, with outside experts.'],
        [engagedFlag, true],
      ],
      prior: {
        period: '2024-12-31',
        facts: [
          [processes, 'We assess threats every quarter.'],
          [engagedFlag, false],
        ],
      },
    },
  },
};

/** Quotes a fact of another filing, which has no index in this one. */
function ofYearBefore({ concept, value, fact }: FlagEntry): Evidence {
  const { locations } = fact;
  return {
    shows: 'The flag a year before',
    fact: null,
    concept,
    quote: String(value),
    marks: [],
    span: null,
    locations,
  };
}
