import { engagedFlag, processes } from '../../concepts';
import type { Evidence } from '../../model/finding';
import type { Rule } from '../../model/rule';
import type { FlagEntry } from '../../model/subject';
import { beginningOf } from '../../subject/evidence';
import { quality } from '../citations';
import { named } from '../named';
import { keyFor } from './same-texts';

export const flagFlipped: Rule = {
  id: 'flag-flipped',
  number: 'D05',
  severity: 'warning',
  title: 'A flag has turned, the text has not',
  rationale:
    'A flag that says the opposite of last year beside a description that has not changed by a word: either one year’s flag is a mistake, or the text was not brought up to date. Needs the report of the year before.',
  source: quality,
  scope: { filings: 'annual', amendments: false },
  fix: 'Bring flag and text into agreement; if last year’s flag was wrong, consider saying so.',
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
        message: `${named(flag.concept)} was ${old.value} a year before and is ${flag.value} now; expected a change in the description of the processes, found the same words`,
        evidence: [
          subject.state('The flag', flag),
          ofYearBefore(old),
          subject.quote('The text of both years', now, beginningOf(now)),
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

/** A fact of another filing: it has no index in this one. */
function ofYearBefore({ concept, value, fact }: FlagEntry): Evidence {
  const { locations } = fact;
  return {
    shows: 'The flag a year before',
    fact: null,
    concept,
    quote: String(value),
    span: null,
    locations,
  };
}
