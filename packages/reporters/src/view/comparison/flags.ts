import type { Comparison, FlagChangeKind } from '@cydkit/compare';
import type { FlagState } from '@cydkit/disclosure';
import { paragraphOf, shortLabel } from '../../labels';

/** A flag whose answer is not the same in both filings. */
export interface FlagChangeRow {
  label: string;
  paragraph: string | null;
  change: Exclude<FlagChangeKind, 'kept'>;
  old: FlagState;
  new: FlagState;
}

export interface FlagChanges {
  changed: FlagChangeRow[];
  /** How many flags have the same answer, or are reported in neither filing. */
  kept: number;
}

export function flagChanges({ flags, new: { form } }: Comparison): FlagChanges {
  const changed = flags.flatMap(({ concept, label, change, old, new: current }) => {
    if (change === 'kept') return [];
    const paragraph = paragraphOf(concept, form);
    return [{ label: shortLabel(label), paragraph, change, old, new: current }];
  });
  return { changed, kept: flags.length - changed.length };
}
