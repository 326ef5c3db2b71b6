import { squeeze } from '@cydkit/text';
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
const longestQuote = 90;

function quote({ sentence: { words } }: Claim, { start, end }: Span, text: string): string {
  const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
  const quoted = squeeze(text.slice(from, to));
  if (quoted.length <= longestQuote) return `“${quoted}”`;
  const head = quoted.slice(0, longestQuote / 2);
  const tail = quoted.slice(-longestQuote / 2);
  return `“${head.slice(0, head.lastIndexOf(' '))} … ${tail.slice(tail.indexOf(' ') + 1)}”`;
}
