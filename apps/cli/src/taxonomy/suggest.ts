import { type Concept, concepts } from '@cydkit/taxonomy';
import { distance } from 'fastest-levenshtein';
import { fold, namesOf } from './lookup';

const MOST = 5;

/** Elements that are called similarly, the most similar first; none where nothing comes close. */
export function suggest(query: string): Concept[] {
  const folded = fold(query).slice(0, 200);
  if (folded === '') return [];
  const ranked = concepts
    .map((concept) => ({ concept, share: distanceTo(concept, folded) }))
    .filter(({ share }) => share < 0.5);
  ranked.sort((a, b) => a.share - b.share);
  return ranked.slice(0, MOST).map(({ concept }) => concept);
}

/** 0 for a part of a name, else the edits that are needed as a share of the longer text. */
function distanceTo(concept: Concept, folded: string): number {
  const shares = namesOf(concept).map((known) => {
    const name = fold(known);
    if (name.includes(folded)) return 0;
    return distance(name, folded) / Math.max(name.length, folded.length);
  });
  // spread: the names of one concept
  return Math.min(...shares);
}
