import type { TextSentence } from './distinct-sentences';
import type { Claim, Mention, Says } from './model';
import type { Operator } from './scope/operator-scopes';
import type { OperatorKind } from './scope/operators';

/** How to find the mentions of a flag, and which operators keep them from being plain statements. */
export interface Grammar<Limb extends string> {
  find: (sentence: TextSentence) => readonly Mention<Limb>[];
  /** Under one of these, a statement is neither made nor denied. */
  opens: ReadonlySet<OperatorKind>;
}

/** Finds the claims that a sentence makes about a flag. */
export function claimsOf<Limb extends string>(
  sentence: TextSentence,
  { find, opens }: Grammar<Limb>,
): Claim<Limb>[] {
  const mentions = find(sentence);
  if (mentions.length === 0) return [];
  const { operators } = sentence.scopes();
  return mentions.map((mention) => {
    const bearing = operators.filter((operator) => bearsOn(operator, mention));
    const { limb, start, end } = mention;
    return {
      limb,
      says: saysOf(mention, sentence.cut, bearing, opens),
      sentence,
      mention: { start, end },
      operators: bearing,
    };
  });
}

/** True if its scope reaches the head, or if it is inside: `have no program`, `our CIO does not report`. */
function bearsOn({ scope, start }: Operator, mention: Mention): boolean {
  const { head } = mention;
  if (scope.start <= head && head < scope.end) return true;
  return mention.start < start && start < mention.end;
}

/** Decides what the operators make of a mention; a double or incomplete negation denies nothing. */
function saysOf(
  { unstated, oneCase }: Mention,
  cut: boolean,
  bearing: readonly Operator[],
  opens: ReadonlySet<OperatorKind>,
): Says {
  const has = (kind: OperatorKind) => bearing.some((operator) => operator.kind === kind);
  if (has('doubt') || has('question') || has('reference')) return 'open';
  if (has('partial')) return 'partly';
  const negations = bearing.filter(({ kind }) => kind === 'negation').length;
  if (negations === 1 && !oneCase) return has('exception') || has('qualifier') ? 'partly' : 'fails';
  if (negations > 0 || unstated || cut) return 'open';
  return bearing.some(({ kind }) => opens.has(kind)) ? 'open' : 'holds';
}
