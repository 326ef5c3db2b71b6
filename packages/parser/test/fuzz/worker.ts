import { parentPort, workerData } from 'node:worker_threads';
import { attempt, type Failure } from './campaign';
import { changed } from './changed';
import { minimise } from './minimise';
import { subjects } from './subjects';
import { type Subject, trialOfBytes } from './trial';

/** What `scripts/fuzz.mjs` asks for. */
interface Order {
  repository: string;
  data: string | null;
  timeLimit: number;
  shape: string;
  seed: number;
  /** Which subject and seed are being read: what to look at should the reading not end. */
  progress: SharedArrayBuffer;
}

/** Reads changed files, one after the other, until it is stopped. */
async function run(order: Order): Promise<void> {
  const progress = new Int32Array(order.progress);
  const all = await subjects(order.repository, order.data, order);
  post({ kind: 'subjects', names: all.map(({ specimen }) => [specimen.shape, specimen.name]) });
  for (let seed = order.seed; ; seed++) {
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

/** The input of a failure; with bytes taken away where the rule can be judged without the rest. */
async function smallest(subject: Subject, { changes, problems }: Failure) {
  const input = changed(subject.specimen, changes, subject.donors);
  const rule = problems[0]?.rule;
  const breaks = async (files: typeof input.files): Promise<boolean> =>
    (await trialOfBytes(subject, files)).some((problem) => problem.rule === rule);
  if (!(await breaks(input.files))) return input.files;
  return minimise(input.files, breaks, 10_000);
}

function post(message: unknown): void {
  parentPort?.postMessage(message);
}

await run(workerData as Order);
