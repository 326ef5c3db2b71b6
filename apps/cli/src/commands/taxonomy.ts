import { type Concept, concepts } from '@cydkit/taxonomy';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import { writeOutputs } from '../io/output-file';
import type { Io } from '../io/process-io';
import { terminalOptions } from '../io/terminal-options';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { chooseTargets, type OutputOptions } from '../options/output-options';
import { conceptPage, conceptTable } from '../taxonomy/concept-pages';
import { findConcepts, suggestConcepts } from '../taxonomy/find-concepts';

/** `cyd taxonomy`: prints all concepts, or those with a name or label. */
export async function taxonomy(
  query: string | undefined,
  options: OutputOptions,
  io: Io,
): Promise<ExitCode> {
  const targets = chooseTargets(options, ['terminal', 'json', 'ndjson'], 'terminal');
  const found = query === undefined ? concepts : findConcepts(query);
  if (query !== undefined && found.length === 0) {
    const similar = suggestConcepts(query).map(({ name }) => name);
    throw new UsageError(messages.conceptUnknown({ name: query, similar }));
  }
  if (query !== undefined && found.length > 1) {
    const log = new MessageWriter(io, options);
    await log.note(messages.labelAmbiguous({ label: query, count: found.length }));
  }

  await writeOutputs(targets, io, (target) => {
    if (target.format === 'json') return [printJson(query === undefined, found)];
    if (target.format === 'ndjson') return found.map((one) => `${JSON.stringify(one)}\n`);
    const settings = terminalOptions(options, target, io);
    if (query === undefined) return [conceptTable(settings)];
    return [found.map((concept) => conceptPage(concept, settings)).join('\n')];
  });
  return exitCodes.done;
}

function printJson(all: boolean, found: readonly Concept[]): string {
  const printed = !all && found.length === 1 ? found[0] : found;
  return `${JSON.stringify(printed, null, 2)}\n`;
}
