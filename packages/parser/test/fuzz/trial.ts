import type { Filing } from '../../src/index';
import type { ChangedFiles } from './changed-files';
import { violations } from './invariants';
import type { Problem } from './model-rules';
import { readSpecimen } from './read-specimen';
import { ropeOf } from './rope';
import { type Baseline, baselineOf, silentLoss } from './silent-loss';
import type { NamedBytes, Specimen } from './specimens';

/** A specimen that is ready to be changed and read. */
export interface Subject {
  specimen: Specimen;
  baseline: Baseline;
  /** Files whose parts are spliced in. */
  donors: readonly Uint8Array[];
  /** Milliseconds in which any input must be read. */
  timeLimit: number;
}

/** Prepares a specimen. */
export async function subjectOf(
  specimen: Specimen,
  donors: readonly Uint8Array[],
  timeLimit: number,
): Promise<Subject> {
  const baseline = baselineOf(specimen, await readSpecimen(specimen, specimen.files));
  return { specimen, baseline, donors, timeLimit };
}

/** Reads a changed subject and returns what is wrong with the result. */
export async function trial(subject: Subject, input: ChangedFiles): Promise<Problem[]> {
  const { specimen, baseline } = subject;
  const { files } = input;
  const reading = await readTimed(subject, files);
  if (!('filings' in reading)) return [reading];
  const { filings } = reading;
  return [
    ...filings.flatMap((filing) => violations(filing, specimen, files)),
    ...silentLoss(specimen, baseline, input, filings),
    ...(await indeterminate(subject, files, filings)),
  ];
}

/** Does the same for bytes of unknown origin, as when an input is minimised. */
export function trialOfBytes(subject: Subject, files: NamedBytes[]): Promise<Problem[]> {
  return trial(subject, { files, ropes: files.map(({ bytes }) => ropeOf(bytes)), onlyCut: false });
}

async function readTimed(
  { specimen, timeLimit }: Subject,
  files: readonly NamedBytes[],
): Promise<{ filings: Filing[] } | Problem> {
  const began = performance.now();
  try {
    const filings = await readSpecimen(specimen, files);
    const took = performance.now() - began;
    if (took <= timeLimit) return { filings };
    return { rule: 'reading ends in time', detail: `${took.toFixed(0)} ms` };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { rule: 'no exception', detail };
  }
}

async function indeterminate(
  { specimen }: Subject,
  files: readonly NamedBytes[],
  filings: readonly Filing[],
): Promise<Problem[]> {
  const again = JSON.stringify(await readSpecimen(specimen, files));
  if (again === JSON.stringify(filings)) return [];
  return [{ rule: 'the same bytes give the same filing', detail: again.slice(0, 300) }];
}
