import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { attempt, type Failure } from './campaign';
import { changeFiles } from './changed-files';
import { minimise } from './minimise';
import { realSpecimens } from './real-specimens';
import { exampleSpecimens, type Specimen } from './specimens';
import { type Subject, subjectOf, trialOfBytes } from './trial';

/** What `scripts/fuzz.mjs` requests. */
interface Order {
  repository: string;
  data: string | null;
  timeLimit: number;
  shape: string;
  seed: number;
  /** The current subject and seed, for the case that reading does not end. */
  progress: SharedArrayBuffer;
}

/** Reads changed files, one after the other, until it is stopped. */
async function run(order: Order): Promise<void> {
  const progress = new Int32Array(order.progress);
  const all = await subjects(order.repository, order.data, order);
  post({ kind: 'subjects', names: all.map(({ specimen }) => [specimen.shape, specimen.name]) });
  for (let seed = order.seed; ; seed += 1) {
    for (const [index, subject] of all.entries()) {
      Atomics.store(progress, 0, index);
      Atomics.store(progress, 1, seed | 0);
      Atomics.add(progress, 2, 1);
      const failure = await attempt(subject, seed | 0);
      post({ kind: 'tried', index });
      if (failure) post({ kind: 'failure', failure, files: await smallest(subject, failure) });
    }
  }
}

/** Returns the input of a failure, minimised if the rule applies to bytes of unknown origin. */
async function smallest(subject: Subject, { changes, problems }: Failure) {
  const input = changeFiles(subject.specimen, changes, subject.donors);
  const rule = problems[0]?.rule;
  const breaks = async (files: typeof input.files): Promise<boolean> =>
    (await trialOfBytes(subject, files)).some((problem) => problem.rule === rule);
  if (!(await breaks(input.files))) return input.files;
  return minimise(input.files, breaks, 10_000);
}

function post(message: unknown): void {
  parentPort?.postMessage(message);
}

interface SubjectOptions {
  /** Milliseconds in which any input must be read. */
  timeLimit: number;
  /** Use only shapes whose name contains this. */
  shape?: string;
}

/** Returns the examples of the repository and, if `data` exists, real filings. */
async function subjects(
  repository: string,
  data: string | null,
  { timeLimit, shape = '' }: SubjectOptions,
): Promise<Subject[]> {
  const specimens: Specimen[] = [
    ...exampleSpecimens(join(repository, 'examples', 'filings')),
    ...(data === null ? [] : realSpecimens(data)),
  ];
  const donors = specimens.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  const chosen = specimens.filter((specimen) => specimen.shape.includes(shape));
  return Promise.all(chosen.map((specimen) => subjectOf(specimen, donors, timeLimit)));
}

await run(workerData as Order);
