import type { Filing } from '../../src/index';
import type { ChangedFiles } from './changed-files';
import { violations } from './invariants';
import type { Problem } from './model-rules';
import { readSpecimen } from './read-specimen';
import { ropeOf } from './rope';
import { type Baseline, baselineOf, silentLoss } from './silent-loss';
import type { NamedBytes, Specimen } from './specimens';
import { timed } from './timed';

/** An input and what was read from it. */
export interface Reading {
  specimen: Specimen;
  files: readonly NamedBytes[];
  filings: readonly Filing[];
}

/** A specimen that is ready to be changed and read. */
export interface Subject {
  specimen: Specimen;
  /** What the specimen is read as. */
  original: readonly Filing[];
  baseline: Baseline;
  /** Files whose parts are spliced in. */
  donors: readonly Uint8Array[];
  /** Milliseconds of processor time in which any input must be read. */
  timeLimit: number;
  /** Judges what becomes of a reading that breaks no rule itself. */
  further?: (reading: Reading) => Promise<Problem[]>;
}

/** Prepares a specimen. */
export async function subjectOf(
  specimen: Specimen,
  donors: readonly Uint8Array[],
  timeLimit: number,
): Promise<Subject> {
  const original = await readSpecimen(specimen, specimen.files);
  return { specimen, original, baseline: baselineOf(specimen, original), donors, timeLimit };
}

/** Reads a changed subject and returns what is wrong with the result. */
export async function trial(subject: Subject, input: ChangedFiles): Promise<Problem[]> {
  const { specimen, baseline, timeLimit, further } = subject;
  const { files } = input;
  const reading = await timed('reading', timeLimit, () => readSpecimen(specimen, files));
  if ('problem' in reading) return [reading.problem];
  const filings = reading.result;
  const problems = [
    ...filings.flatMap((filing) => violations(filing, specimen, files)),
    ...silentLoss(specimen, baseline, input, filings),
    ...(await indeterminate(subject, files, filings)),
  ];
  if (problems.length > 0 || further === undefined) return problems;
  return await further({ specimen, files, filings });
}

/** Does the same for bytes of unknown origin, as when an input is minimised. */
export function trialOfBytes(subject: Subject, files: NamedBytes[]): Promise<Problem[]> {
  return trial(subject, { files, ropes: files.map(({ bytes }) => ropeOf(bytes)), onlyCut: false });
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
