import { type Quotable, squeeze } from '@cydkit/text';
import type { TextSentence } from './distinct-sentences';
import type { Span } from './language/phrase';
import type { Claim } from './model';
import { clauseStart } from './scope/clause-boundaries';
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

/**
 * Returns a sentence to quote for some of its claims. What decides are the words that make the claims,
 * and what negates them.
 */
export function quotable(sentence: TextSentence, claims: readonly Claim[]): Quotable {
  const { start, end, words, scopes } = sentence;
  const spans = claims.flatMap(({ mention, operators }) => [
    mention,
    ...operators.filter(({ kind }) => kind === 'negation'),
  ]);
  const first = spans.reduce((least, span) => Math.min(least, span.start), words.length);
  const deciding = spans.map((span) => ({
    start: words[span.start]?.start ?? end,
    end: words[span.end - 1]?.end ?? end,
  }));
  return { start, end, deciding, clause: words[clauseStart(scopes().boundaries, first)]?.start };
}
