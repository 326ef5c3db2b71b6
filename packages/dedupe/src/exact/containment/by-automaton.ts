import { item } from '../../structures/typed-arrays';
import { createTokenizer } from '../../tokens/tokens';
import type { Containment } from './containment';
import { failureLinks, growTrie, ROOT } from './trie';

/**
 * The pairs in time linear in the texts and the pairs. At each token, the texts that end there are
 * the chain of failure links; a text that was met before in the same outer text ends the walk, for
 * then the rest of its chain was met too.
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

/** For each node the longest text that is a proper suffix of it, -1 for none. */
function nearestTexts(failures: Int32Array, textAt: Int32Array): Int32Array {
  const nearest = new Int32Array(failures.length).fill(-1);
  for (let node = 1; node < failures.length; node += 1) {
    const suffix = item(failures, node);
    if (suffix === ROOT) continue;
    const text = item(textAt, suffix);
    nearest[node] = text === -1 ? item(nearest, suffix) : text;
  }
  return nearest;
}
