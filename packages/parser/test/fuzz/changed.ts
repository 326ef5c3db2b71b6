import { type Mutation, mutate } from './mutations';
import { bytesOfRope, type Rope } from './rope';
import type { NamedBytes, Specimen } from './specimens';

/** Files after changes, and what is left of the given ones in each. */
export interface Changed {
  files: NamedBytes[];
  ropes: readonly Rope[];
  /** Nothing was done but to cut files off. */
  onlyCut: boolean;
}

/** The files of a specimen after changes; parts of `donors` are spliced in. */
export function changed(
  { files }: Specimen,
  changes: readonly Mutation[],
  donors: readonly Uint8Array[],
): Changed {
  const ropes = mutate(
    files.map(({ bytes }) => bytes),
    changes,
    donors,
  );
  return {
    files: files.map(({ name }, i) => ({ name, bytes: bytesOfRope(ropes[i] ?? []) })),
    ropes,
    onlyCut: changes.every(({ kind }) => kind === 'cut'),
  };
}
