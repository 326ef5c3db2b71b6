import { PairTable } from '../../structures/pair-table';
import { item } from '../../structures/typed-arrays';
import { withoutGap } from '../../tokens/tokens';

/** The root, the empty text. Node `n > 0` is pair `n - 1` of the table: (parent, symbol). */
export const ROOT = 0;

/** All texts as paths from one root. */
export interface Trie {
  edges: PairTable;
  /** `paths[t][i]` is the node of the first `i + 1` symbols of text `t`. */
  paths: Int32Array[];
}

/**
 * Equal texts end in the same node. The texts grow level by level, so that nodes are numbered
 * breadth first: every node comes after all shorter ones.
 */
export function growTrie(texts: readonly Int32Array[]): Trie {
  const edges = new PairTable(texts.reduce((sum, text) => Math.max(sum, text.length), 0));
  const paths = texts.map((text) => new Int32Array(text.length));
  let growing = texts.map((symbols, index) => ({
    symbols,
    path: paths[index] ?? new Int32Array(0),
    node: ROOT,
  }));
  for (let depth = 0; growing.length > 0; depth += 1) {
    let finished = false;
    for (const text of growing) {
      if (depth === text.symbols.length) {
        finished = true;
        continue;
      }
      text.node = edges.intern(text.node, item(text.symbols, depth)) + 1;
      text.path[depth] = text.node;
    }
    if (finished) growing = growing.filter((text) => text.symbols.length > depth);
  }
  return { edges, paths };
}

/**
 * For each node the node of its longest proper suffix that begins some text (Aho and Corasick,
 * "Efficient string matching: an aid to bibliographic search", CACM 18, 1975). White space before
 * the first token of a suffix does not count: an edge from the root has no gap.
 */
export function failureLinks(edges: PairTable): Int32Array {
  const links = new Int32Array(edges.size + 1);
  for (let node = 1; node <= edges.size; node += 1) {
    const parent = edges.first(node - 1);
    if (parent === ROOT) continue;
    links[node] = step(edges, links, item(links, parent), edges.second(node - 1));
  }
  return links;
}

function step(edges: PairTable, links: Int32Array, from: number, symbol: number): number {
  let state = from;
  while (state !== ROOT) {
    const next = edges.find(state, symbol) + 1;
    if (next !== ROOT) return next;
    state = item(links, state);
  }
  return edges.find(ROOT, withoutGap(symbol)) + 1;
}
