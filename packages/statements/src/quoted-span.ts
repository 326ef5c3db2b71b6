import type { Claim } from './model';
import type { TextSentence } from './text';

/** A quote has room for this. */
const roomForQuote = 400;

/**
 * What to quote of a sentence for some of its claims, `[start, end)` of its text. A quote begins with its sentence where the claims stand within its room, else with the claims'
 * clause, else with their words.
 */
export function quotedSpan(
  sentence: TextSentence,
  claims: readonly Claim[],
): { start: number; end: number } {
  const { start, end, words, scopes } = sentence;
  const spans = claims.flatMap(({ mention, operators }) => [
    mention,
    ...operators.filter(({ kind }) => kind === 'negation'),
  ]);
  const first = spans.reduce((least, span) => Math.min(least, span.start), words.length);
  const last = spans.reduce((most, span) => Math.max(most, span.end), 0) - 1;
  const claimed = words[last]?.end ?? end;
  const clause = scopes().boundaries.clauses.findLast((at) => at <= first) ?? first;
  const begins = [start, words[clause]?.start, words[first]?.start];
  const begin = begins.find((at) => at !== undefined && claimed - at <= roomForQuote);
  return { start: begin ?? words[first]?.start ?? start, end };
}
