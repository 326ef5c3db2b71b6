import { kindOf } from '@cydkit/disclosure';
import { daysBetween } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { areNear } from '../filings/rounded-days';
import { storedFiling } from '../filings/stored-filing';
import type { Corpus } from '../open-corpus';

/** How many days before a period its prior one ends at the most: a year, and a transition period. */
const mostDays = 550;

/**
 * Returns the registrant's annual report for the period before that of an annual report: the last one
 * that ended in the year and a half before, an original rather than an amendment. `undefined` if there
 * is none, the filing states no registrant or no period, or it is no annual report.
 */
export function priorReport(corpus: Corpus, filing: Filing): Filing | undefined {
  const { entity, period, accession } = filing;
  const { end } = period;
  if (entity.cik === null || end === null || kindOf(filing) !== 'annual') return undefined;
  const prior = corpus.database
    .prepare(
      `select key, period_end as ended, period_rounded as rounded from filings
       where cik = ? and kind = 'annual' and period_end < ? and key <> ?
       order by period_end desc, amendment, filed desc, key desc`,
    )
    .all<{ key: string; ended: string; rounded: number }>(entity.cik, end, accession ?? '')
    .find(({ ended, rounded }) => {
      const days = daysBetween(ended, end)?.days ?? 0;
      const isRounded = rounded === 1 || period.rounded !== undefined;
      // Else it may be for the same period, or be the filing itself.
      return days > 0 && days <= mostDays && !(isRounded && areNear(ended, end));
    });
  return prior === undefined ? undefined : storedFiling(corpus, prior.key);
}
