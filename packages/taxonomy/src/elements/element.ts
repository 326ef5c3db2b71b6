import type { Kind } from '../model';

/** What the tables in this folder define for a concept; everything else follows from it. */
export interface Element {
  kind: Kind;
  /** The standard label of the newest edition. */
  label: string;
  /** The paragraph that requires the disclosure; `null` for the regulation as a whole. */
  paragraph: string | null;
  description: string;
}
