import type { Containment } from './containment';
import type { DistinctTexts } from './distinct';
import type { Block } from './model';

/** The same for all texts that differ in white space only. */
const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ');

/**
 * One container for each contained text: the one with the fewest tokens, of several the one whose
 * text comes first by code units. So the choice does not depend on the order of the blocks.
 */
export function closestContainers(
  contained: readonly Containment[],
  { texts, blocksOf }: DistinctTexts,
  blocks: readonly Block[],
): Containment[] {
  const lengthOf = ({ outer }: Containment): number => texts[outer]?.length ?? 0;
  const spellings = new Map<number, string>();
  const spellingOf = ({ outer }: Containment): string => {
    const known = spellings.get(outer);
    if (known !== undefined) return known;
    const spelling = collapse(blocks[blocksOf[outer]?.[0] ?? 0]?.text ?? '');
    spellings.set(outer, spelling);
    return spelling;
  };

  const closest = new Map<number, Containment>();
  for (const candidate of contained) {
    const best = closest.get(candidate.inner);
    const nearer =
      best === undefined ||
      lengthOf(candidate) < lengthOf(best) ||
      (lengthOf(candidate) === lengthOf(best) && spellingOf(candidate) < spellingOf(best));
    if (nearer) closest.set(candidate.inner, candidate);
  }
  return [...closest.values()];
}
