import { comparisonCodes } from '@cydkit/compare';
import { suggestRules } from '@cydkit/lint';
import {
  ruleIndexMarkdown,
  ruleIndexTerminal,
  rulePage,
  rulePageMarkdown,
  rulePageTerminal,
} from '@cydkit/reporters/lint/rule-pages';
import { UsageError } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import type { OutputOptions } from '../options';
import { openOutput } from '../output';
import { terminalOptions } from '../terminal-options';

/** `cyd explain`: the page of a rule or of a code; without a name, the list of all. */
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
    if (found === null) throw new UsageError(unknown(name));
    return markdown ? rulePageMarkdown(found) : rulePageTerminal(found, settings);
  }
}

function unknown(name: string): string {
  const said = `there is no rule and no code '${name}'`;
  const similar = suggestRules(name, Object.keys(comparisonCodes));
  if (similar.length === 0) return `${said}; 'cyd explain' lists all`;
  return `${said}\nDid you mean\n${similar.map((one) => `  ${one}`).join('\n')}`;
}
