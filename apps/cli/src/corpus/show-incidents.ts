import { incidentThreads } from '@cydkit/corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import type { AnswerOptions } from './corpus-options';
import type { FilterOptions } from './filter-options';
import { incidentTable } from './incident-rows';
import { incidentsAnswer } from './incidents-answer';
import { printAnswer } from './print-answer';
import { readFilter } from './read-filter';
import { withCorpus } from './with-corpus';

/** The options of `cyd corpus incidents`. */
export interface IncidentOptions extends AnswerOptions, FilterOptions {
  summary?: true;
  full?: true;
}

/** `cyd corpus incidents`: prints incidents with their reports, amendments and later annual reports. */
export async function showIncidents(options: IncidentOptions, io: Io): Promise<ExitCode> {
  const filter = readFilter(options);
  const incidents = await withCorpus(options, io, (corpus) => incidentThreads(corpus, filter));
  const detail = options.summary ? 'table' : options.full ? 'full' : 'short';
  const answer = incidentsAnswer(incidents, detail);
  await printAnswer(answer, options, io, { csv: incidentTable(incidents) });
  return incidents.threads.length === 0 ? exitCodes.noFacts : exitCodes.done;
}
