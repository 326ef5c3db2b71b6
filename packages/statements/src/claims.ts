import type { TextSentence } from './distinct-sentences';
import type { Word } from './language/split-words';
import { words as vocabulary } from './language/word-forms';
import type { Claim, Mention, Says } from './model';
import { textAt } from './scope/clause-boundaries';
import { auxiliary } from './scope/function-words';
import type { Operator } from './scope/operator-scopes';
import type { OperatorKind } from './scope/operators';

/** Finds the mentions of a flag in a sentence. */
export type Grammar<Limb extends string> = (sentence: TextSentence) => readonly Mention<Limb>[];

/** Under one of these, a statement is neither made nor denied. */
export const opens: ReadonlySet<OperatorKind> = new Set([
  'condition',
  'possibility',
  'plan',
  'future',
]);

/** Finds the claims that a sentence makes about a flag. */
export function claimsOf<Limb extends string>(
  sentence: TextSentence,
  find: Grammar<Limb>,
): Claim<Limb>[] {
  const mentions = find(sentence);
  if (mentions.length === 0) return [];
  const { operators } = sentence.scopes();
  return mentions.map((mention) => {
    const bearing = operators.filter((operator) => bearsOn(operator, mention));
    const { limb, start, end } = mention;
    return {
      limb,
      says: saysOf(mention, sentence, bearing),
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

const uncertain = vocabulary('may might could');
const subjects = vocabulary('description discussion information details detail');

/** Decides what the operators make of a mention; a double or incomplete negation denies nothing. */
function saysOf(
  mention: Mention,
  { cut, words }: TextSentence,
  bearing: readonly Operator[],
): Says {
  const has = (kind: OperatorKind) => bearing.some((operator) => operator.kind === kind);
  const negated = bearing.filter(({ kind }) => kind === 'negation');
  const negations = negated.length;
  const conditions = bearing.filter(({ kind }) => kind === 'condition');
  // What the condition asks for is not stated: `if an incident has affected us, we …`.
  if (has('doubt') || conditions.some(({ end }) => isOnePiece(words, end, mention))) return 'open';
  // `We may not detect an incident` denies nothing.
  if (negated.some(({ start }) => uncertain.has(textAt(words, start - 1)))) return 'open';
  if (has('reference'))
    return negations === 0 && !has('question') && bearing.some(isPointer(words))
      ? 'perhaps'
      : 'open';
  if (has('question')) return 'open';
  if (has('partial')) return 'partly';
  if (negations === 1 && !mention.oneCase) {
    const excepts =
      has('exception') || conditions.some(({ start }) => textAt(words, start) === 'unless');
    return mention.part || excepts || has('qualifier') ? 'partly' : 'fails';
  }
  if (negations > 0 || cut) return 'open';
  if (conditions.length > 0) return 'perhaps';
  if (mention.supposed && !mention.unstated) return 'perhaps';
  return mention.unstated || bearing.some(({ kind }) => opens.has(kind)) ? 'open' : 'holds';
}

/** Accepts `for a description of`, `see`, `are described in`, but not `the board receives information about`. */
function isPointer(words: readonly Word[]): (operator: Operator) => boolean {
  return ({ kind, start }) => kind === 'reference' && !subjects.has(textAt(words, start));
}

/**
 * Reports whether a mention follows a condition word without a pause; `if realized would affect us`
 * has two pieces.
 */
function isOnePiece(words: readonly Word[], from: number, { start, head }: Mention): boolean {
  if (textAt(words, from).endsWith('ed') && auxiliary.has(textAt(words, from + 1))) return false;
  return from <= head && words.slice(from, start + 1).every(({ before }) => before === 'none');
}
