import { squeeze } from '@cydkit/text';
import type { Span } from './language/phrase';
import type { Claim } from './model';
import type { OperatorKind } from './scope/operators';

/** How operators are told in a message, in this order. */
const told: readonly (readonly [OperatorKind, string])[] = [
  ['negation', 'negated by'],
  ['knowledge', 'told with'],
  ['occasion', 'limited by'],
];

/** A claim in words: `“have materially affected” (negated by “not”, told with “aware of”)`. */
export function explain(claim: Claim, text: string): string {
  const { mention, operators } = claim;
  const reasons = told.flatMap(([kind, verb]) => {
    const words = operators.filter((operator) => operator.kind === kind);
    if (words.length === 0) return [];
    return [`${verb} ${words.map((operator) => quote(claim, operator, text)).join(', ')}`];
  });
  const quoted = quote(claim, mention, text);
  return reasons.length === 0 ? quoted : `${quoted} (${reasons.join(', ')})`;
}

/** Longer quotes are cut in the middle: what matters stands at both ends. */
const longestQuote = 90;

function quote({ sentence: { words } }: Claim, { start, end }: Span, text: string): string {
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  const quoted = squeeze(text.slice(from, to));
  if (quoted.length <= longestQuote) return `“${quoted}”`;
  const head = quoted.slice(0, longestQuote / 2);
  const tail = quoted.slice(-longestQuote / 2);
  return `“${head.slice(0, head.lastIndexOf(' '))} … ${tail.slice(tail.indexOf(' ') + 1)}”`;
}
