import { type Mutation, mutate } from './mutations';
import { bytesOfRope, type Rope } from './rope';
import type { NamedBytes, Specimen } from './specimens';

/** Files after changes, and which bytes of the original ones they keep. */
export interface ChangedFiles {
  files: NamedBytes[];
  ropes: readonly Rope[];
  /** True if files were only cut off. */
  onlyCut: boolean;
}

/** Changes the files of a specimen; parts of `donors` may be spliced in. */
export function changeFiles(
  { files }: Specimen,
  changes: readonly Mutation[],
  donors: readonly Uint8Array[],
): ChangedFiles {
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
