import type { Filing } from '@cydkit/parser';
import { reasonOf } from '../messages/errors';
import { messages } from '../messages/messages';
import type { Target } from '../options/output-options';
import { madeOfFailed } from './failed-filing';
import type { Say } from './job';

/** What to print, and who hears of an output that fails. */
interface Given {
  filing: Filing;
  say: Say;
}

/**
 * Prints a filing for each output. One that fails, for instance because the text is too long for its
 * format, says why instead; the others have the filing.
 *
 * @throws what the first of them fails with, if all do
 */
export async function printEach<Output extends Pick<Target, 'format'>>(
  { filing, say }: Given,
  outputs: readonly Output[],
  print: (filing: Filing, output: Output) => string[] | Promise<string[]>,
): Promise<string[][]> {
  const tried: { output: Output; text: string[] | null; error?: unknown }[] = [];
  for (const output of outputs) {
    try {
      tried.push({ output, text: await print(filing, output) });
    } catch (error) {
      tried.push({ output, text: null, error });
    }
  }
  const [first] = tried;
  if (first && tried.every(({ text }) => text === null)) throw first.error;
  const texts: string[][] = [];
  for (const { output, text, error } of tried) {
    if (text !== null) {
      texts.push(text);
      continue;
    }
    const reason = reasonOf(error);
    say(messages.outputLacks({ format: output.format, reason }));
    texts.push(await madeOfFailed(filing, reason, (failed) => print(failed, output)));
  }
  return texts;
}
