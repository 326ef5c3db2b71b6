import { peers } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { askedFiling } from './asked-filing';
import { peersAnswer } from './peers-answer';
import { peersTable } from './peers-table';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import type { BoilerplateOptions } from './show-boilerplate';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus peers`. */
export interface PeersOptions extends BoilerplateOptions {
  limit: number;
}

/** `cyd corpus peers`: compares a filing with those of other companies. */
export async function showPeers(text: string, options: PeersOptions, io: Io): Promise<ExitCode> {
  const filter = readFilter(options);
  const log = new MessageWriter(io, options);
  return await withCorpus(options, io, async (corpus) => {
    const asked = await askedFiling(corpus, text, { command: 'peers', options, log, io });
    if (asked === null) return exitCodes.noFacts;
    const { kind, form } = asked.filing.filing;
    if (kind !== 'annual') {
      throw new UsageError(messages.filingNotAnnual({ text, form: form ?? 'not stated' }));
    }
    const { companies, limit } = options;
    const found = peers(corpus, asked.filing, { companies, limit, filter });
    await printAnswer(peersAnswer(found, asked), options, io, { csv: peersTable(found) });
    if (!asked.isWhole) return exitCodes.failed;
    const hasPeers = found.groups.some((group) => group.companies > 0);
    return hasPeers ? exitCodes.done : exitCodes.noFacts;
  });
}
