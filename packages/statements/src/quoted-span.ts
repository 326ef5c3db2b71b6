import type { TextSentence } from './distinct-sentences';
import type { Claim } from './model';

/** The most characters that a quote has room for. */
const roomForQuote = 400;

/**
 * Returns what to quote of a sentence for some of its claims, as `[start, end)` of its text. A quote
 * starts with the sentence if the claims fit in its room, else with the claims' clause, else with
 * their words.
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
  const starts = [start, words[clause]?.start, words[first]?.start];
  const from = starts.find((at) => at !== undefined && claimed - at <= roomForQuote);
  return { start: from ?? words[first]?.start ?? start, end };
}
