import { finderOfNear, finderOfTerm, longestWord, type WordFinder } from './exact-words';
import type { QueryNode } from './parse-query';

/** A query of which some words must occur as they were typed. Each of `Stems` is a part that the index answers. */
export type ExactQuery<Stems> =
  | { kind: 'exact'; words: WordFinder }
  | { kind: 'stems'; stems: Stems }
  | { kind: 'all'; of: ExactQuery<Stems>[]; without: ExactQuery<Stems>[] }
  | { kind: 'any'; of: ExactQuery<Stems>[] };

/** Returns whether some words of a query must occur as they were typed. */
export function hasExact(node: QueryNode): boolean {
  switch (node.kind) {
    case 'term':
      return node.exact;
    case 'near':
      return node.terms.some(hasExact);
    case 'any':
      return node.of.some(hasExact);
    case 'all':
      return node.of.some(hasExact) || node.without.some(hasExact);
  }
}

/** Returns the query with all of its words as they were typed. */
export function allExact(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'term':
      return { ...node, exact: true };
    case 'near':
      return { ...node, terms: node.terms.map((term) => ({ ...term, exact: true })) };
    case 'any':
      return { ...node, of: node.of.map(allExact) };
    case 'all':
      return { ...node, of: node.of.map(allExact), without: node.without.map(allExact) };
  }
}

/** Returns the query without what must not occur. */
export function wantedOf(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'term':
    case 'near':
      return node;
    case 'any':
      return { ...node, of: node.of.map(wantedOf) };
    case 'all':
      return { ...node, of: node.of.map(wantedOf), without: [] };
  }
}

/**
 * Returns a query for the index that finds all that may match, and more: exact words with any ending.
 * An exact word that must not occur is left out, as others of its endings may.
 */
export function candidatesOf(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'term':
    case 'near':
      return node;
    case 'any':
      return { ...node, of: node.of.map(candidatesOf) };
    case 'all':
      return {
        ...node,
        of: node.of.map(candidatesOf),
        without: node.without.filter((child) => !hasExact(child)),
      };
  }
}

/** Returns what decides whether a text matches, with `stemsOf` of each part without exact words. */
export function exactQuery<Stems>(
  node: QueryNode,
  stemsOf: (node: QueryNode) => Stems,
): ExactQuery<Stems> {
  if (!hasExact(node)) return { kind: 'stems', stems: stemsOf(node) };
  const inside = (child: QueryNode) => exactQuery(child, stemsOf);
  switch (node.kind) {
    case 'term':
      return { kind: 'exact', words: finderOfTerm(node) };
    case 'near':
      return { kind: 'exact', words: finderOfNear(node) };
    case 'any':
      return { kind: 'any', of: node.of.map(inside) };
    case 'all':
      return { kind: 'all', of: node.of.map(inside), without: node.without.map(inside) };
  }
}

/** A part of a query that counts for the rank of a text: what is not to occur does not. */
export type Wanted<Stems> = Exclude<ExactQuery<Stems>, { kind: 'all' | 'any' }>;

/** Returns the parts of a query that are to occur, in order. */
export function partsOf<Stems>(query: ExactQuery<Stems>): Wanted<Stems>[] {
  return query.kind === 'all' || query.kind === 'any' ? query.of.flatMap(partsOf) : [query];
}

/** Returns a word that all texts which match have, whatever else; empty if none is known. */
export function wordOfAll(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return node.exact ? longestWord(node) : '';
    case 'near':
      return longestOf(node.terms);
    case 'any':
      return '';
    case 'all':
      return longestOf(node.of);
  }
}

function longestOf(nodes: readonly QueryNode[]): string {
  return nodes.map(wordOfAll).reduce((longest, one) => {
    return one.length > longest.length ? one : longest;
  }, '');
}
