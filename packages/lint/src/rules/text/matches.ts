import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';

/**
 * The first match of a pattern (with the flag `g`) in each text block, quoted, each text that is
 * found once: blocks nest, and what is wrong in one is wrong in all that hold it.
 */
export function* firstMatches(
  subject: Subject,
  pattern: RegExp,
  shows: string,
  describe: (found: string) => string | null,
): Iterable<Hit> {
  const seen = new Set<string>();
  for (const block of subject.texts) {
    for (const { 0: found, index } of block.text.matchAll(pattern)) {
      const message = describe(found);
      if (message === null) continue;
      if (!seen.has(found)) {
        const span = { start: index, end: index + found.length };
        yield { message, evidence: [subject.quote(shows, block, span)] };
      }
      seen.add(found);
      break;
    }
  }
}
