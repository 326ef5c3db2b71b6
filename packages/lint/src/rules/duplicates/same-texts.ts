import { asciiKey, comparisonKey } from '@cydkit/parser';
import type { BlockEntry, Subject } from '../../model/subject';

/** Returns how to compare the texts of two years: a data set has lost characters of the document. */
export function keyFor(a: Subject, b: Subject): (text: string) => string {
  const lossy = [a, b].filter(({ filing }) => filing.source.format === 'notes');
  return lossy.length === 1 ? asciiKey : comparisonKey;
}

/** Groups blocks by their text, each group in document order. */
function groupByText(blocks: readonly BlockEntry[]): BlockEntry[][] {
  const groups = new Map<string, BlockEntry[]>();
  for (const block of blocks) {
    const key = comparisonKey(block.text);
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()];
}

/** Finds texts under several concepts: one group of blocks per text, one block per concept. */
export function sharedTexts({ blocks }: Subject): BlockEntry[][] {
  return groupByText(blocks)
    .map(oneOfEachConcept)
    .filter((group) => group.length > 1);
}

function oneOfEachConcept(group: readonly BlockEntry[]): BlockEntry[] {
  const seen = new Set<string>();
  return group.filter(({ concept }) => seen.size < seen.add(concept).size);
}
