import { diagnosticCodes } from '@cydkit/parser';
import { distance } from 'fastest-levenshtein';
import { rules } from './rules';

/** Every name that a rule or a reader's code has. */
export const allNames: readonly string[] = [
  ...new Set([...rules.flatMap(({ id, number }) => [id, number]), ...Object.keys(diagnosticCodes)]),
];

/** More than this of the longer name to be changed is another name. */
const farthest = 0.4;

/**
 * Names like one that stands for nothing, the most similar first; at most five.
 *
 * @param more names beside those of rules and readers
 */
export function suggestRules(query: string, more: readonly string[] = []): string[] {
  return similarNames(query, [...allNames, ...more]);
}

/** Those of some names that are like one, the most similar first; at most five. */
export function similarNames(query: string, names: readonly string[]): string[] {
  const folded = query.trim().toLowerCase().slice(0, 100);
  if (folded === '') return [];
  const ranked = names
    .map((name) => ({ name, share: shareOf(name.toLowerCase(), folded) }))
    .filter(({ share }) => share <= farthest);
  ranked.sort((a, b) => a.share - b.share);
  return ranked.slice(0, 5).map(({ name }) => name);
}

/** 0.2 for a part of a name, else the edits that are needed as a share of the longer name. */
function shareOf(name: string, query: string): number {
  if (query.length >= 4 && name.includes(query)) return 0.2;
  return distance(name, query) / Math.max(name.length, query.length);
}
