import type { Kind } from '../model';

/** What the tables of this folder say of a concept; everything else follows from it. */
export interface Element {
  kind: Kind;
  /** The standard label of the newest edition. */
  label: string;
  /** Where its disclosure is required, `null` for the regulation as a whole. */
  paragraph: string | null;
  description: string;
}
