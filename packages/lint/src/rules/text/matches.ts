import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';

/**
 * The first match of a pattern (with the flag `g`) in each text block, quoted: one place shows the
 * matter, and where it happened once it happened often.
 */
export function* firstMatches(
  subject: Subject,
  pattern: RegExp,
  shows: string,
  describe: (found: string) => string,
): Iterable<Hit> {
  for (const block of subject.texts) {
    const [first] = block.text.matchAll(pattern);
    if (first === undefined) continue;
    const span = { start: first.index, end: first.index + first[0].length };
    yield { message: describe(first[0]), evidence: [subject.quote(shows, block, span)] };
  }
}
