import type { Filing } from '@cydkit/parser';
import { exitCodes } from '../io/exit-codes';
import { eachFiling, type Reading } from '../jobs/each-filing';
import { wholeFilings } from '../jobs/job';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** Reports of earlier years, by registrant. */
export class PriorFilings {
  readonly #byCik = new Map<string | null, Filing[]>();

  #hasMet = false;

  /** True if any filing had an earlier report to be compared with. */
  get hasMet(): boolean {
    return this.#hasMet;
  }

  add(filing: Filing): void {
    if (filing.facts.length === 0) return;
    const filings = this.#byCik.get(filing.entity.cik);
    if (filings) filings.push(filing);
    else this.#byCik.set(filing.entity.cik, [filing]);
  }

  /** Returns the registrant's last report for a period that ended before this one's. */
  of({ entity, period }: Filing): Filing | undefined {
    const end = period.end ?? '9999';
    const earlier = (this.#byCik.get(entity.cik) ?? []).filter(
      (one) => one.period.end === null || one.period.end < end,
    );
    this.#hasMet ||= earlier.length > 0;
    return earlier.reduce<Filing | undefined>(
      (last, one) => ((one.period.end ?? '') > (last?.period.end ?? '') ? one : (last ?? one)),
      undefined,
    );
  }
}

/** @throws UsageError if any cannot be read */
export async function readPrior(input: string, reading: Reading): Promise<PriorFilings> {
  const prior = new PriorFilings();
  const code = await eachFiling([input], reading, wholeFilings, async ({ content }) => {
    prior.add(content);
  });
  if (code === exitCodes.failed) throw new UsageError(messages.priorUnreadable({ input }));
  return prior;
}
