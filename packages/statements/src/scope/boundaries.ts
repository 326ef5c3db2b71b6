import type { Word } from '../language/words';
import {
  ADVERBIAL,
  AUXILIARY,
  COMPLEMENTISER,
  CONDITION,
  CONJUNCTION,
  CONTRAST,
  DETERMINER,
  DOES,
  INTRODUCES,
  NEGATOR,
  REASON,
  SUBJECT_PRONOUN,
  THINKS,
} from './function-words';

/** Where the parts of a sentence begin, as indices of its words. */
export interface Boundaries {
  /** A clause of its own: nothing said before reaches into it. */
  clauses: readonly number[];
  /**
   * A verb joined to the one before it: `have not affected us | and are likely to`. A negation of
   * the first verb alone does not reach the second.
   */
  verbs: readonly number[];
}

export function boundariesOf(words: readonly Word[]): Boundaries {
  const clauses: number[] = [0];
  const verbs: number[] = [];
  for (let at = 1; at < words.length; at += 1) {
    if (beginsClause(words, at, clauses.at(-1) ?? 0)) clauses.push(at);
    else if (beginsVerb(words, at)) verbs.push(at);
  }
  return { clauses, verbs };
}

function beginsClause(words: readonly Word[], at: number, clause: number): boolean {
  const word = textAt(words, at);
  const paused = words[at]?.before === 'pause';
  if (words[at]?.before === 'stop') return true;
  if (CONTRAST.has(word)) return true;
  // `not yet engaged` is no contrast; `, yet we` is.
  if (word === 'yet') return paused && beginsSubject(words, at + 1);
  // `we do not, however, engage` goes on; `, however we do` does not.
  if (word === 'however') return beginsSubject(words, at + 1);
  if (REASON.has(word)) return true;
  if (word === 'nor') return true;
  // `whether or not` is one word in three.
  if (CONJUNCTION.has(word) && textAt(words, at - 1) !== 'whether') {
    return beginsJoinedClause(words, at + 1, word);
  }
  if (paused && (word === 'none' || word === 'neither' || word === 'no')) return true;
  // `Because we are small, | we do not engage …`
  return paused && INTRODUCES.has(textAt(words, clause)) && beginsMainClause(words, at, clause);
}

/** What stands behind `and`: `we …`, `our officer is …`, `if …`, `are not …`, `no …`. */
function beginsJoinedClause(words: readonly Word[], at: number, conjunction: string): boolean {
  const word = textAt(words, at);
  if (CONDITION.has(word) || NEGATOR.has(word)) return true;
  if (AUXILIARY.has(word)) return negatesWithin(words, at + 1);
  // `no threats have affected, or we believe are likely to affect, us`; `no incident or the risk of
  // one has`: what stands behind `or` goes on with what stands before.
  if (conjunction === 'or') return false;
  if (SUBJECT_PRONOUN.has(word)) {
    return !THINKS.has(textAt(words, at + 1)) || !AUXILIARY.has(textAt(words, at + 2));
  }
  return beginsSubject(words, at);
}

const longestOpening = 9;

/**
 * `While …, | we do not`, `If …, | management will`, `Because …, | in the past year we did`: words
 * up to a verb that carries tense, with no pause among them. In a clause that holds another
 * (`While we do not believe that our business, results or condition have …`) such words may be the
 * end of a list.
 */
function beginsMainClause(words: readonly Word[], at: number, clause: number): boolean {
  if (beginsSubject(words, at)) return true;
  const word = textAt(words, at);
  if (ADVERBIAL.has(word) && pronounFollows(words, at + 1)) return true;
  if (AUXILIARY.has(word) || CONJUNCTION.has(word) || word === 'including') return false;
  if (words.slice(clause, at + 1).some(({ text }) => COMPLEMENTISER.has(text))) return false;
  for (let ahead = at + 1; ahead < at + longestOpening; ahead += 1) {
    const next = textAt(words, ahead);
    if (words[ahead]?.before !== 'none' || COMPLEMENTISER.has(next)) return false;
    if (AUXILIARY.has(next) || DOES.has(next)) return true;
  }
  return false;
}

/** `in the past year | we` */
function pronounFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + longestOpening; at += 1) {
    if (words[at]?.before !== 'none') return false;
    if (SUBJECT_PRONOUN.has(textAt(words, at))) return AUXILIARY.has(textAt(words, at + 1));
  }
  return false;
}

const adverbsBeforeNot = 2;

function negatesWithin(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + adverbsBeforeNot; at += 1) {
    if (textAt(words, at) === 'not') return true;
  }
  return false;
}

const longestSubject = 5;

/** `we`, `there`, or `the|our|its …` with a verb that carries tense close behind. */
function beginsSubject(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at);
  if (SUBJECT_PRONOUN.has(word)) return true;
  if (!DETERMINER.has(word)) return false;
  for (let ahead = at + 1; ahead <= at + longestSubject; ahead += 1) {
    const next = textAt(words, ahead);
    if (COMPLEMENTISER.has(next) || words[ahead]?.before !== 'none') return false;
    if (AUXILIARY.has(next)) return true;
  }
  return false;
}

function beginsVerb(words: readonly Word[], at: number): boolean {
  if (textAt(words, at) !== 'and') return false;
  const next = textAt(words, at + 1);
  return words[at]?.before === 'pause' || AUXILIARY.has(next) || DOES.has(next);
}

export const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';
