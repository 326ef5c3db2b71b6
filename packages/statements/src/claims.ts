import type { Claim, Mention, Says } from './model';
import type { OperatorKind } from './scope/operators';
import type { Operator } from './scope/reach';
import type { TextSentence } from './text';

/** How the mentions of a flag are found and which operators take the force of a plain statement. */
export interface Grammar<Limb extends string> {
  find: (sentence: TextSentence) => readonly Mention<Limb>[];
  /** A statement under one of these is neither made nor denied. */
  opens: ReadonlySet<OperatorKind>;
}

/** The claims of a sentence about the matter of a flag. */
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

/** Its scope reaches the head, or it stands inside: `have no program`, `our CIO does not report`. */
function bearsOn({ scope, start }: Operator, mention: Mention): boolean {
  const { head } = mention;
  if (scope.start <= head && head < scope.end) return true;
  return mention.start < start && start < mention.end;
}

/** A denial with a part left out, or one that is denied itself, is none. */
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
