import { diagnosticCodes } from '@cydkit/parser';
import { distance } from 'fastest-levenshtein';
import { rules } from './catalogue';

/** Every id and number of a rule in use, and every reader's code. */
export const allNames: readonly string[] = [
  ...new Set([...rules.flatMap(({ id, number }) => [id, number]), ...Object.keys(diagnosticCodes)]),
];

/** A name is similar if at most this share of the longer one has to change. */
const farthest = 0.4;

/**
 * Returns up to five names similar to one that is unknown, the most similar first.
 *
 * @param more names besides those of rules and readers
 */
export function suggestRules(query: string, more: readonly string[] = []): string[] {
  return similarNames(query, [...allNames, ...more]);
}

/** Returns up to five of the names that are similar to a query, the most similar first. */
export function similarNames(query: string, names: readonly string[]): string[] {
  const folded = query.trim().toLowerCase().slice(0, 100);
  if (folded === '') return [];
  const ranked = names
    .map((name) => ({ name, share: shareOf(name.toLowerCase(), folded) }))
    .filter(({ share }) => share <= farthest);
  ranked.sort((a, b) => a.share - b.share);
  return ranked.slice(0, 5).map(({ name }) => name);
}

/** Returns 0.2 for a part of a name, else the edits needed as a share of the longer name. */
function shareOf(name: string, query: string): number {
  if (query.length >= 4 && name.includes(query)) return 0.2;
  return distance(name, query) / Math.max(name.length, query.length);
}
