import { type Concept, concepts } from '@cydkit/taxonomy';
import { fold, namesOf } from './lookup';

const MOST = 5;

/** Elements that are called similarly, the most similar first; none where nothing comes close. */
export function suggest(query: string): Concept[] {
  const folded = fold(query).slice(0, 200);
  if (folded === '') return [];
  const ranked = concepts
    .map((concept) => ({ concept, distance: distanceTo(concept, folded) }))
    .filter(({ distance }) => distance < 0.5);
  ranked.sort((a, b) => a.distance - b.distance);
  return ranked.slice(0, MOST).map(({ concept }) => concept);
}

/** 0 for a part of a name, else the edits that are needed as a share of the longer text. */
function distanceTo(concept: Concept, folded: string): number {
  const shares = namesOf(concept).map((known) => {
    const name = fold(known);
    if (name.includes(folded)) return 0;
    return editDistance(name, folded) / Math.max(name.length, folded.length);
  });
  return Math.min(...shares);
}

/** Levenshtein distance: insertions, deletions and substitutions. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
