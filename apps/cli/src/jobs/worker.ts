import { messages } from '../messages/messages';
import { readInput } from '../reading/read-input';
import { type JobSpec, type Make, makeOf, wholeFilings } from './job';
import { Outbox, type Task } from './worker-messages';

// The pool waits for ever for a thread that ends without an error. Thrown, it ends one input.
process.exit = (code) => {
  throw new Error(messages.threadExits({ code: String(code ?? 0) }));
};

/** Runs in a thread of its own: reads inputs one after the other, and sends what it makes of them. */
export default async function work({ inputs, options, spec, port }: Task): Promise<void> {
  const make = await makeFromSpec(spec);
  const outbox = new Outbox(port);
  for (const input of inputs) {
    const filings = readInput(input, options, noStdin);
    for await (const read of makeOf(filings, make)) await outbox.put(read);
    await outbox.put(null);
  }
  outbox.flush();
}

/** Loads no more than the spec needs. */
async function makeFromSpec(spec: JobSpec): Promise<Make<unknown>> {
  if (spec.make === 'facts') return (await import('./print-facts')).printFacts(spec).make;
  if (spec.make === 'reports') return (await import('./print-reports')).printReports(spec).make;
  if (spec.make === 'table') return (await import('./print-table')).printTable(spec).make;
  if (spec.make === 'records') return (await import('./make-records')).makeRecords.make;
  return wholeFilings.make;
}

function noStdin(): never {
  throw new TypeError('standard input is read in the main thread');
}
