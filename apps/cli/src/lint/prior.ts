import type { Filing } from '@cydkit/parser';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-codes';
import type { Reading } from '../filings';
import { eachFiling } from '../filings';
import { wholeFilings } from '../work/work';

/** Reports of earlier years, by registrant. */
export class PriorFilings {
  readonly #byCik = new Map<string | null, Filing[]>();

  #hasMet = false;

  /** Whether any filing had a report to be compared with. */
  get hasMet(): boolean {
    return this.#hasMet;
  }

  add(filing: Filing): void {
    if (filing.facts.length === 0) return;
    const filings = this.#byCik.get(filing.entity.cik);
    if (filings) filings.push(filing);
    else this.#byCik.set(filing.entity.cik, [filing]);
  }

  /** The registrant’s last report for a period that ended before this one’s. */
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

/** @throws UsageError where they cannot be read. */
export async function readPrior(input: string, reading: Reading): Promise<PriorFilings> {
  const prior = new PriorFilings();
  const code = await eachFiling([input], reading, wholeFilings, async ({ content }) => {
    prior.add(content);
  });
  if (code === exitCodes.failed) throw new UsageError(`--prior ${input} cannot be read`);
  return prior;
}
