import type { MessageArguments } from '../../model/finding';
import type { Hit } from '../../model/rule';
import type { Subject } from '../../model/subject';

interface Search<Arguments> {
  /** With the flag `g`. */
  pattern: RegExp;
  /** What the evidence shows: `The word`. */
  shows: string;
  /** What the message needs to know about a match; `null` for one that does not count. */
  argumentsOf(found: string): Arguments | null;
}

/**
 * Yields the first match in each text block, quoted, but each matched text only once: blocks nest,
 * and a problem in one is in all that contain it.
 */
export function* firstMatches<Arguments extends MessageArguments>(
  subject: Subject,
  { pattern, shows, argumentsOf }: Search<Arguments>,
): Iterable<Hit<Arguments>> {
  const seen = new Set<string>();
  for (const block of subject.texts) {
    for (const { 0: found, index } of block.text.matchAll(pattern)) {
      const args = argumentsOf(found);
      if (args === null) continue;
      if (!seen.has(found)) {
        const span = { start: index, end: index + found.length };
        const words = { ...span, deciding: [span] };
        yield { args, evidence: [subject.quote(shows, block, words)] };
      }
      seen.add(found);
      break;
    }
  }
}

/** A match that the SEC's data sets may have caused. */
export type LossyMatch = { found: string; isFromDataSet: boolean };

/** Describes a match in a filing that may come from a data set. */
export function lossyMatch({ filing }: Subject, found: string): LossyMatch {
  return { found, isFromDataSet: filing.source.format === 'notes' };
}

/** Returns a note for text that a data set may have damaged, so that the page may be right. */
export function lossyNote(isFromDataSet: boolean): string {
  if (!isFromDataSet) return '';
  return '; the data set, which replaces tags with spaces and drops dashes, may have caused it, so check the page';
}
