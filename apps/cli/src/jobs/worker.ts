import { readInput } from '../reading/read-input';
import { workOf } from '../work/of-recipe';
import { makeOf } from '../work/work';
import { Outbox } from './outbox';
import type { Task } from './task';

/** Runs in a thread of its own: reads inputs, one after the other, and sends what it makes of them. */
export default async function work({ inputs, options, recipe, port }: Task): Promise<void> {
  const { make } = await workOf(recipe);
  const outbox = new Outbox(port);
  for (const input of inputs) {
    const filings = readInput(input, options, noStdin);
    for await (const read of makeOf(filings, make)) await outbox.put(read);
    await outbox.put(null);
  }
  outbox.flush();
}

function noStdin(): never {
  throw new TypeError('standard input is read in the main thread');
}
