import type { Company, EdgarReader } from '@cydkit/edgar';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';

/** Writes the command that asks for a company, by its ticker or CIK. */
export type CommandFor = (company: string) => string;

/** A name that no company has as its ticker. */
export class NoTicker extends UsageError {
  /** What it may mean, in a few words. */
  readonly detail: string;

  constructor(message: string, detail: string) {
    super(message);
    this.detail = detail;
  }
}

/**
 * Returns the CIK of a ticker.
 *
 * @throws NoTicker with the companies that a name may mean: none is chosen, not even the only one
 */
export async function findCik(
  reader: EdgarReader,
  name: string,
  commandFor: CommandFor,
): Promise<string> {
  const { findCompanies } = await import('@cydkit/edgar');
  const { company, candidates, total } = await findCompanies(reader, name);
  if (company !== null) return company.cik;
  const [first] = candidates;
  if (first === undefined)
    throw new NoTicker(messages.companyUnknown({ text: name }), 'No such ticker');
  const choice = first.tickers[0] ?? first.cik;
  throw new NoTicker(
    messages.companyUnclear({
      text: name,
      companies: candidates.map(describe),
      count: total,
      command: commandFor(choice),
    }),
    `No such ticker; perhaps ${choice} (${first.name})${total === 1 ? '' : ', or another'}`,
  );
}

function describe({ cik, name, tickers }: Company): string {
  return `${(tickers[0] ?? '').padEnd(6)}  ${cik}  ${name}`;
}
