import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { attempt, type Failure } from '../../../../packages/parser/test/fuzz/campaign';
import { changeFiles } from '../../../../packages/parser/test/fuzz/changed-files';
import { minimise } from '../../../../packages/parser/test/fuzz/minimise';
import { realSpecimens } from '../../../../packages/parser/test/fuzz/real-specimens';
import { smallSpecimens } from '../../../../packages/parser/test/fuzz/small-specimens';
import { exampleSpecimens, type Specimen } from '../../../../packages/parser/test/fuzz/specimens';
import { type Subject, subjectOf, trialOfBytes } from '../../../../packages/parser/test/fuzz/trial';
import { withPipeline } from './with-pipeline';

/** What `scripts/fuzz.mjs` requests. */
interface Order {
  repository: string;
  data: string | null;
  timeLimit: number;
  shape: string;
  /** Rules whose name contains one of these are known to be broken: what breaks them is only counted. */
  known: readonly string[];
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
    for (const [index, plain] of all.entries()) {
      const subject = sampledAt(plain, seed);
      Atomics.store(progress, 0, index);
      Atomics.store(progress, 1, seed | 0);
      Atomics.add(progress, 2, 1);
      const failure = await attempt(subject, seed | 0, isKnown(subject));
      post({ kind: 'tried', index });
      if (failure) post({ kind: 'failure', failure, files: await kept(subject, failure) });
    }
  }
}

/** How often each rule was broken by inputs of one shape. */
const found = new Map<string, number>();

/** More failures of one kind are only counted. */
const mostKept = 3;

function isKnown({ specimen: { shape } }: Subject): (rule: string) => boolean {
  const { known } = workerData as Order;
  return (rule) =>
    known.some((part) => rule.includes(part)) || (found.get(`${shape}: ${rule}`) ?? 0) >= mostKept;
}

/** Counts a failure, and returns its input if it is one of the first of its kind. */
async function kept(subject: Subject, failure: Failure) {
  const rule = failure.problems[0]?.rule ?? '';
  if (isKnown(subject)(rule)) return [];
  const key = `${failure.shape}: ${rule}`;
  found.set(key, (found.get(key) ?? 0) + 1);
  return await smallest(subject, failure);
}

/** Of this many inputs, one goes through the whole pipeline, and one through a command, too. */
const sampled = { small: { pipeline: 1, command: 8 }, others: { pipeline: 4, command: 32 } };

/** Returns a subject with what else is to be judged at this seed. */
function sampledAt(subject: Subject, seed: number): Subject {
  const { pipeline, command } = subject.specimen.shape.startsWith('small ')
    ? sampled.small
    : sampled.others;
  if (seed % pipeline !== 0) return subject;
  const runsCommand = seed % command === 0;
  return withPipeline(subject, { seed: Math.floor(seed / command), runsCommand });
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

/** Returns small filings, the examples of the repository and, if `data` exists, real filings. */
async function subjects(
  repository: string,
  data: string | null,
  { timeLimit, shape = '' }: SubjectOptions,
): Promise<Subject[]> {
  const small = smallSpecimens.map((each) => ({ ...each, shape: `small ${each.shape}` }));
  const specimens: Specimen[] = [
    ...small,
    ...exampleSpecimens(join(repository, 'examples', 'filings')),
    ...(data === null ? [] : realSpecimens(data)),
  ];
  const donors = specimens.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  const chosen = specimens.filter((specimen) => specimen.shape.includes(shape));
  return Promise.all(chosen.map((specimen) => subjectOf(specimen, donors, timeLimit)));
}

await run(workerData as Order);
