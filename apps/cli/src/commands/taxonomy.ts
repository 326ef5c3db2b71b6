import { type Concept, concepts } from '@cydkit/taxonomy';
import { UsageError } from '../errors';
import { type ExitCode, exitCodes } from '../exit-codes';
import { chooseFormat } from '../format';
import type { Io } from '../io';
import { Messages } from '../messages';
import type { OutputOptions } from '../options';
import { openOutput } from '../output';
import { lookUp } from '../taxonomy/lookup';
import { conceptPage } from '../taxonomy/page';
import { suggest } from '../taxonomy/suggest';
import { conceptTable } from '../taxonomy/table';
import { terminalOptions } from '../terminal-options';

/** `cyd taxonomy`: all elements, or those that a name or label stands for. */
export async function taxonomy(
  query: string | undefined,
  options: OutputOptions,
  io: Io,
): Promise<ExitCode> {
  const format = chooseFormat(options, ['terminal', 'json', 'ndjson'], 'terminal');
  const found = query === undefined ? concepts : lookUp(query);
  if (query !== undefined && found.length === 0) throw new UsageError(unknown(query));
  if (query !== undefined && found.length > 1) {
    const message = `"${query}" stands for ${found.length} elements; which one is meant, the label alone does not tell`;
    await new Messages(io, options).note(message);
  }

  const output = await openOutput(options.output, io);
  if (format === 'json') await output.write(printJson(query === undefined, found));
  else if (format === 'ndjson')
    await output.write(found.map((one) => `${JSON.stringify(one)}\n`).join(''));
  else {
    const settings = terminalOptions(options, io);
    const pages = found.map((concept) => conceptPage(concept, settings));
    await output.write(query === undefined ? conceptTable(settings) : pages.join('\n'));
  }
  await output.close();
  return exitCodes.done;
}

function printJson(all: boolean, found: readonly Concept[]): string {
  const printed = !all && found.length === 1 ? found[0] : found;
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function unknown(query: string): string {
  const similar = suggest(query).map(({ name }) => `  ${name}`);
  const said = `no element of the CYD taxonomy is called '${query}'`;
  if (similar.length === 0) return `${said}; 'cyd taxonomy' lists all`;
  return `${said}\nDid you mean\n${similar.join('\n')}`;
}
