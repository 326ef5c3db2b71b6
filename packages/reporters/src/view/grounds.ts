import type { Report } from '../report-model';
import { type PlacedBlock, placedBlocks } from './places';
import { type SourceIndex, sourceIndex } from './source-index';

/** A report with what tells where its words stand: in blocks, in passages, in the source. */
export interface Grounds {
  report: Report;
  placed: readonly PlacedBlock[];
  index: SourceIndex;
  /** The source tells where text is; else it says of no flag which words it tags. */
  givesPlaces: boolean;
}

export function groundsOf(report: Report): Grounds {
  const placed = placedBlocks(report);
  const givesPlaces = placed.some(({ fact }) => fact.segments !== undefined);
  return { report, placed, index: sourceIndex(placed), givesPlaces };
}
