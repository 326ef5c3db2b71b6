import { squeeze } from '@cydkit/text';
import type { TextSentence } from './distinct-sentences';
import type { Span } from './language/phrase';
import type { Claim } from './model';
import type { OperatorKind } from './scope/operators';

/** How an explanation names the operators, in this order. */
const reasons: readonly (readonly [OperatorKind, string])[] = [
  ['negation', 'negated by'],
  ['knowledge', 'qualified by'],
  ['occasion', 'limited by'],
];

/** Puts a claim into words: `“have materially affected” (negated by “not”, qualified by “aware of”)`. */
export function explain(claim: Claim, text: string): string {
  const { mention, operators } = claim;
  const explained = reasons.flatMap(([kind, verb]) => {
    const own = operators.filter((operator) => operator.kind === kind);
    if (own.length === 0) return [];
    return [`${verb} ${own.map((operator) => quote(claim, operator, text)).join(', ')}`];
  });
  const quoted = quote(claim, mention, text);
  return explained.length === 0 ? quoted : `${quoted} (${explained.join(', ')})`;
}

/** Longer quotes are cut in the middle: what matters is at both ends. */
const longestExplained = 90;

function quote({ sentence: { words } }: Claim, { start, end }: Span, text: string): string {
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  const quoted = squeeze(text.slice(from, to));
  if (quoted.length <= longestExplained) return `“${quoted}”`;
  const head = quoted.slice(0, longestExplained / 2);
  const tail = quoted.slice(-longestExplained / 2);
  return `“${head.slice(0, head.lastIndexOf(' '))} … ${tail.slice(tail.indexOf(' ') + 1)}”`;
}

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
