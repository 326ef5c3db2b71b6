import { counted, grouped } from '@cydkit/text';

/** The messages about the queue and its workers; `messages.ts` has them among all others. */
export const queueWording = {
  queueUnusable: ({ reason }: { reason: string }) => `${reason}.`,
  redisUnnamed: () =>
    'Say where Redis is: --redis redis://localhost:6379, or the variable CYD_REDIS, which keeps a password out of the command line.',
  partsUnplaced: () => 'Say where the parts go: --into <folder>, which all workers share.',
  enqueueNothing: () => "Name inputs to enqueue, or a list of them with --list <file>, or '-'.",
  inputsMissing: ({ folder }: { folder: string }) =>
    `There is no folder '${folder}', which the inputs should be in. Name it with --inputs.`,
  inputOutside: ({ name, folder }: { name: string; folder: string }) =>
    `${name}: not in '${folder}', where workers would look for it. Name a folder that all inputs are in with --inputs.`,
  inputIsParts: ({ name }: { name: string }) =>
    `${name}: a folder of parts, which workers have written. Add it: cyd corpus add`,
  redisLost: ({ address, reason }: { address: string; reason: string }) =>
    `Redis at ${address} does not answer: ${reason}. Trying again`,
  redisFound: ({ address }: { address: string }) => `Redis at ${address} answers again`,
  draftsRemoved: ({ folder, count }: { folder: string; count: number }) =>
    `${folder}: removed ${counted(count, 'unfinished file')} of workers that ended more than a day ago`,
  workerReady: ({ inputs, into }: { inputs: string; into: string }) =>
    `Ready: reads below '${inputs}', writes to '${into}'`,
  workerStops: () =>
    'Stopping: the batches at hand are finished first. Once more gives them back to the queue.',
  workerTrouble: ({ reason }: { reason: string }) => `Redis or the queue has a problem: ${reason}`,
  batchDone: ({ batch, filings, left, problems }: BatchCounts) =>
    `Batch ${batch}: ${counted(filings, 'filing')} written${left === 0 ? '' : `, ${grouped(left)} without a CYD fact`}${problems === 0 ? '' : `, ${counted(problems, 'problem')}`}`,
  batchFailed: ({ batch, reason, attempt, attempts }: BatchFailed) =>
    `Batch ${batch}: ${reason} (attempt ${attempt} of ${attempts}${attempt < attempts ? ', tried again later' : ''})`,
  batchTakenOver: ({ id }: { id: string }) =>
    `Batch ${id}: its worker has ended or does not answer; the batch waits again`,
  batchLeft: ({ id }: { id: string }) =>
    `Batch ${id}: could not be given back; another worker takes it over when the claim ends`,
  batchGivenBack: ({ batch }: { batch: string }) => `Batch ${batch}: given back to the queue`,
};

/** What became of a batch. */
export interface BatchCounts {
  batch: string;
  filings: number;
  /** Without a CYD fact. */
  left: number;
  problems: number;
}

/** Why a batch failed, and whether it is tried again. */
export interface BatchFailed {
  batch: string;
  reason: string;
  attempt: number;
  attempts: number;
}
