import type { Edition } from '../model';
import type { ConceptName } from '../names';

/** The differences of one release of the taxonomy from the tables in `elements/`. */
export interface Release {
  edition: Edition;
  namespace: string;
  /** Concepts that this release does not have. */
  without: readonly ConceptName[];
  /** Labels that differ from those of the newest release. */
  labels: Readonly<Partial<Record<ConceptName, string>>>;
}
