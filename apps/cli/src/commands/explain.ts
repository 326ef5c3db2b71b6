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
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { chooseTargets, type OutputOptions } from '../options/output-options';

/** `cyd explain`: prints the page of a rule or code, or without a name the list of all. */
export async function explain(
  name: string | undefined,
  options: OutputOptions,
  io: Io,
): Promise<ExitCode> {
  const targets = chooseTargets(options, ['terminal', 'markdown'], 'terminal');
  const page = name === undefined ? null : pageOf(name);
  await writeOutputs(targets, io, (target) => {
    const settings = terminalOptions(options, target, io);
    if (target.format === 'markdown') return [page ? rulePageMarkdown(page) : ruleIndexMarkdown()];
    return [page ? rulePageTerminal(page, settings) : ruleIndexTerminal(settings)];
  });
  return exitCodes.done;
}

function pageOf(name: string) {
  const found = rulePage(name.trim());
  if (found !== null) return found;
  const similar = suggestRules(name, Object.keys(comparisonCodes));
  throw new UsageError(messages.ruleUnknown({ name, similar }));
}
