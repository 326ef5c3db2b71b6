import { comparisonCodes } from '@cydkit/compare';
import { suggestRules } from '@cydkit/lint';
import {
  ruleIndexMarkdown,
  ruleIndexTerminal,
  rulePage,
  rulePageMarkdown,
  rulePageTerminal,
} from '@cydkit/reporters/lint/rule-pages';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { openOutput } from '../io/output-file';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { chooseFormat, type OutputOptions } from '../options/output-options';

/** `cyd explain`: prints the page of a rule or code, or without a name the list of all. */
export async function explain(
  name: string | undefined,
  options: OutputOptions,
  io: Io,
): Promise<ExitCode> {
  const markdown = chooseFormat(options, ['terminal', 'markdown'], 'terminal') === 'markdown';
  const settings = terminalOptions(options, io);
  const text = name === undefined ? index() : page(name);
  const output = await openOutput(options.output, io);
  await output.write(text);
  await output.close();
  return exitCodes.done;

  function index(): string {
    return markdown ? ruleIndexMarkdown() : ruleIndexTerminal(settings);
  }

  function page(name: string): string {
    const found = rulePage(name.trim());
    if (found === null) {
      const similar = suggestRules(name, Object.keys(comparisonCodes));
      throw new UsageError(messages.ruleUnknown({ name, similar }));
    }
    return markdown ? rulePageMarkdown(found) : rulePageTerminal(found, settings);
  }
}
