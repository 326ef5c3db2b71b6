import { type PartRecord, type PartSource, writePart } from '@cydkit/corpus/parts';
import { inputName } from '../batches/input-name';
import type {
  Batch,
  BatchInput,
  BatchProblem,
  BatchResult,
  LocalInput,
  ReadInputs,
} from '../model';
import { checkInput, localInput } from './local-input';

/** What a batch is made into a part with. */
export interface PartSettings {
  /** The folder of the inputs. */
  inputs: string;
  /** The folder of the parts. */
  into: string;
  read: ReadInputs;
  /** Ends the work as soon as the filing that is being read is done; nothing of the part is left. */
  signal?: AbortSignal;
}

/** What is counted of a source is filled in while its filings are read. */
type CountedSource = Omit<PartSource, 'keys'>;

/** The most problems of a batch that its result lists. */
const mostListed = 20;

/**
 * Reads the inputs of a batch and writes their filings as one part. An input that cannot be read is parked:
 * the part lists it with the reason, and has the others.
 *
 * @throws {InputNotReady} if an input is missing, or not the one that was enqueued
 * @throws {BatchRefused} if a name leads out of the folder of the inputs
 * @throws the reason of the signal; an error that names no folder of this machine if the part cannot be written
 */
export async function makePart(batch: Batch, settings: PartSettings): Promise<BatchResult> {
  const { inputs: folder, into, read, signal } = settings;
  const locals = batch.inputs.map((input) => localInput(input, folder));
  for (const [index, input] of batch.inputs.entries()) {
    signal?.throwIfAborted();
    const local = locals[index];
    if (local !== undefined) await checkInput(input, local);
  }
  const sources = batch.inputs.map(sourceOf);
  const records = readRecords(read(locals), sources, signal);
  const { filings } = await writePart(into, { id: batch.id, sources, records }).catch(
    (cause: unknown) => {
      signal?.throwIfAborted();
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(withoutFolder(withoutFolder(reason, into), folder), { cause });
    },
  );
  const problems = sources.flatMap((source) => source.problems);
  return {
    filings,
    withoutFacts: sources.reduce((sum, source) => sum + source.withoutFacts, 0),
    problemCount: problems.length,
    problems: problems.slice(0, mostListed),
  };
}

function sourceOf(input: BatchInput): CountedSource {
  const { sha256, bytes, share } = input;
  return { name: inputName(input), sha256, bytes, share, withoutFacts: 0, problems: [] };
}

/** Yields the records in the order of the sources, and counts what else there is. */
async function* readRecords(
  reading: ReturnType<ReadInputs>,
  sources: readonly CountedSource[],
  signal: AbortSignal | undefined,
): AsyncGenerator<PartRecord> {
  let number = 0;
  for (const [local, filings] of reading) {
    const source = sources[number];
    for await (const { record, withoutFacts, problems } of filings) {
      signal?.throwIfAborted();
      if (source === undefined) continue;
      if (withoutFacts) source.withoutFacts += 1;
      for (const problem of problems) source.problems.push(named(problem, local));
      if (record !== null) yield { source: number, record };
    }
    number += 1;
  }
}

/** Problems must not name the folders of this machine. */
function named({ name, reason }: BatchProblem, { root }: LocalInput): BatchProblem {
  return { name, reason: withoutFolder(reason, root) };
}

function withoutFolder(text: string, folder: string): string {
  return text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}
