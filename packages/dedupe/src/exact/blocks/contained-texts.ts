import { item } from '../../structures/item';
import { PairTable } from '../../structures/pair-table';
import { isTokenBorder } from '../../tokens/character-classes';
import { withoutGap } from '../../tokens/symbols';
import { createTokenizer } from '../../tokens/tokenizer';

/** Distinct text `inner` lies inside `outer`, first at `start`, an offset into the outer text. */
export interface Containment {
  inner: number;
  outer: number;
  start: number;
}

/**
 * Finds every pair of distinct texts where one lies inside the other, in no particular order.
 *
 * The platform's own string search is many times faster than anything written here, but can take
 * time proportional to the product of the texts where these repeat themselves or are many. It gets a
 * budget that ordinary blocks never come close to. Once that is used up, an automaton finds the pairs
 * in time linear in the texts and the pairs.
 */
export function findContained(texts: readonly string[]): Containment[] {
  return searchContained(texts) ?? walkContained(texts);
}

/** Searching for more than a few characters can take the product of both lengths. */
const probeLength = 48;

/** How often the length of all texts may be searched. A filing of 20 blocks needs 10. */
const budget = 64;

/** Finds the pairs by string search; returns `undefined` if that would take too long. */
export function searchContained(texts: readonly string[]): Containment[] | undefined {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  let left = budget * total;

  /** Finds where `inner` first occurs in `outer` between tokens, or returns -1. */
  const find = (inner: string, probe: string, outer: string): number => {
    left -= outer.length;
    let at = outer.indexOf(probe);
    while (at !== -1 && left >= 0) {
      const end = at + inner.length;
      if (end > outer.length) return -1;
      // Four times as fast as `startsWith`.
      const same = outer.slice(at, end) === inner;
      if (same && isTokenBorder(outer, at) && isTokenBorder(outer, end)) return at;
      left -= inner.length + probeLength;
      at = outer.indexOf(probe, at + 1);
    }
    return -1;
  };

  const lengthOf = (index: number): number => texts[index]?.length ?? 0;
  const longestFirst = [...texts.keys()].sort((a, b) => lengthOf(b) - lengthOf(a));
  const found: Containment[] = [];
  /** For each contained text a longest text around it: what that one lacks, the text lacks, too. */
  const around = new Map<number, number>();
  for (const [rank, inner] of longestFirst.entries()) {
    const text = texts[inner] ?? '';
    const probe = text.slice(0, probeLength);
    const absent = new Set<number>();
    for (let other = 0; other < rank; other += 1) {
      const outer = longestFirst[other] ?? 0;
      if (absent.has(around.get(outer) ?? outer)) continue;
      const start = find(text, probe, texts[outer] ?? '');
      if (left < 0) return undefined;
      if (start === -1) absent.add(outer);
      else {
        found.push({ inner, outer, start });
        if (!around.has(inner)) around.set(inner, outer);
      }
    }
  }
  return found;
}

/**
 * Finds the pairs by automaton, in time linear in the texts and the pairs. The texts that end at a
 * token are the chain of its failure links. The walk along a chain ends at a text that was already
 * met in the same outer text, because the rest of its chain was met then, too.
 */
export function walkContained(texts: readonly string[]): Containment[] {
  const tokens = texts.map(createTokenizer());
  const { edges, paths } = growTrie(tokens.map(({ symbols }) => symbols));
  const failures = failureLinks(edges);
  const textAt = new Int32Array(failures.length).fill(-1);
  paths.forEach((path, text) => {
    textAt[item(path, path.length - 1)] = text;
  });
  const suffixTexts = nearestTexts(failures, textAt);

  const found: Containment[] = [];
  const metIn = new Int32Array(paths.length).fill(-1);
  paths.forEach((path, outer) => {
    const starts = tokens[outer]?.starts ?? [];
    metIn[outer] = outer;
    for (let at = 0; at < path.length; at += 1) {
      const node = item(path, at);
      const here = item(textAt, node);
      let inner = here === -1 || here === outer ? item(suffixTexts, node) : here;
      while (inner !== -1 && metIn[inner] !== outer) {
        metIn[inner] = outer;
        const innerPath = paths[inner] ?? path;
        found.push({ inner, outer, start: item(starts, at + 1 - innerPath.length) });
        inner = item(suffixTexts, item(innerPath, innerPath.length - 1));
      }
    }
  });
  return found;
}

/** Returns for each node the longest text that is a proper suffix of it, or -1. */
function nearestTexts(failures: Int32Array, textAt: Int32Array): Int32Array {
  const nearest = new Int32Array(failures.length).fill(-1);
  for (let node = 1; node < failures.length; node += 1) {
    const suffix = item(failures, node);
    if (suffix === root) continue;
    const text = item(textAt, suffix);
    nearest[node] = text === -1 ? item(nearest, suffix) : text;
  }
  return nearest;
}

/** The root, the empty text. Node `n > 0` is pair `n - 1` of the table: (parent, symbol). */
const root = 0;

/** All texts as paths from one root. */
interface Trie {
  edges: PairTable;
  /** `paths[t][i]` is the node of the first `i + 1` symbols of text `t`. */
  paths: Int32Array[];
}

/**
 * Builds the trie level by level, so that nodes are numbered breadth first: every node comes after
 * all shorter ones. Equal texts end in the same node.
 */
function growTrie(texts: readonly Int32Array[]): Trie {
  const edges = new PairTable(texts.reduce((sum, text) => Math.max(sum, text.length), 0));
  const paths = texts.map((text) => new Int32Array(text.length));
  let growing = texts.map((symbols, index) => ({
    symbols,
    path: paths[index] ?? new Int32Array(0),
    node: root,
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
 * Returns for each node the node of its longest proper suffix that begins some text (Aho and Corasick,
 * "Efficient string matching: an aid to bibliographic search", CACM 18, 1975). White space before
 * the first token of a suffix does not count: an edge from the root has no gap.
 */
function failureLinks(edges: PairTable): Int32Array {
  const links = new Int32Array(edges.size + 1);
  for (let node = 1; node <= edges.size; node += 1) {
    const parent = edges.first(node - 1);
    if (parent === root) continue;
    links[node] = step(edges, links, item(links, parent), edges.second(node - 1));
  }
  return links;
}

function step(edges: PairTable, links: Int32Array, from: number, symbol: number): number {
  let state = from;
  while (state !== root) {
    const next = edges.find(state, symbol) + 1;
    if (next !== root) return next;
    state = item(links, state);
  }
  return edges.find(root, withoutGap(symbol)) + 1;
}
