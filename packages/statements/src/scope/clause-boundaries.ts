import type { Word } from '../language/split-words';
import { type Vocabulary, words as wordSet } from '../language/word-forms';
import {
  adverbial,
  auxiliary,
  complementiser,
  condition,
  conjunction,
  consequence,
  contrast,
  determiner,
  does,
  introductions,
  negator,
  reason,
  reliance,
  subjectPronoun,
  thinks,
} from './function-words';

/** Where the parts of a sentence start, as indices of its words. */
export interface Boundaries {
  /** A separate clause: nothing before it affects it. */
  clauses: readonly number[];
  /**
   * A verb joined to the one before it: `have not affected us | and are likely to`. A negation of
   * only the first verb does not reach the second.
   */
  verbs: readonly number[];
}

/** Finds the boundaries of a sentence's clauses and verbs. */
export function boundariesOf(words: readonly Word[]): Boundaries {
  const clauses: number[] = [0];
  const verbs: number[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const clause = clauses.at(-1) ?? 0;
    if (startsClause(words, at, clause)) clauses.push(at);
    else if (startsVerb(words, at) && !continuesSubject(words, at, clause)) verbs.push(at);
  }
  return { clauses, verbs };
}

function startsClause(words: readonly Word[], at: number, clause: number): boolean {
  const word = textAt(words, at);
  const paused = words[at]?.before === 'pause';
  if (words[at]?.before === 'stop') return !continuesList(words, at);
  if (contrast.has(word)) return true;
  // `not yet engaged` is no contrast; `, yet we` is.
  if (word === 'yet') return paused && startsSubject(words, at + 1);
  // `we do not, however, engage` continues; `, however we do` does not.
  if (word === 'however') return startsSubject(words, at + 1);
  if (reason.has(word)) return true;
  if (word === 'nor') return true;
  if (continuesSubject(words, at, clause)) return false;
  // `whether or not` is one expression.
  if (conjunction.has(word) && textAt(words, at - 1) !== 'whether') {
    return startsJoinedClause(words, at + 1, word);
  }
  if (paused && (word === 'none' || word === 'neither' || word === 'no')) return true;
  // `Because we are small, | we do not engage …`
  return paused && introductions.has(textAt(words, clause)) && startsMainClause(words, at, clause);
}

const concession: Vocabulary = wordSet('although though while whereas because');
const none: Vocabulary = wordSet('no none neither');
const opinion: Vocabulary = wordSet('believe believes think');

/**
 * Accepts `While we do not believe our plants, | our vessels or our nets have`, `Although no threat, |
 * attack or error has`, `Although, to date, | we have`: the clause has no verb yet.
 */
function continuesSubject(words: readonly Word[], at: number, clause: number): boolean {
  const introduced = concession.has(textAt(words, clause));
  const first = introduced ? clause + 1 : clause;
  if (introduced && words[first]?.before === 'pause') return !hasVerb(words, first, at);
  if (!endsList(words, at)) return false;
  const subject = startOfDisbelief(words, clause, at) ?? first;
  const word = textAt(words, subject);
  const isSubject = none.has(word) || (subject > clause && determiner.has(word));
  const isList = subject > first && words.slice(subject + 1, at).some(isPaused);
  return (isSubject || isList) && !hasVerb(words, subject, at);
}

function isPaused({ before }: Word): boolean {
  return before === 'pause';
}

/** Returns where it starts what is not believed: `do not believe that | our plants`. */
function startOfDisbelief(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at += 1) {
    if (!opinion.has(textAt(words, at))) continue;
    const negated = words
      .slice(Math.max(from, at - adverbsBeforeNot - 1), at)
      .some(({ text }) => negator.has(text));
    if (negated) return textAt(words, at + 1) === 'that' ? at + 2 : at + 1;
  }
  return null;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = textAt(words, at);
    if (auxiliary.has(word) || does.has(word) || actsOn(words, at)) return true;
    // `we face`
    if (at > from && subjectPronoun.has(textAt(words, at - 1))) return true;
  }
  return false;
}

/** Accepts `vessels or nets | have`, but not `and | have`. */
function endsList(words: readonly Word[], from: number): boolean {
  let joins = false;
  for (let at = from; at < from + longestOpening; at += 1) {
    const word = textAt(words, at);
    if (subjectPronoun.has(word) || complementiser.has(word)) return false;
    if (at > from && words[at]?.before !== 'none' && !conjunction.has(word)) return false;
    if (auxiliary.has(word)) return joins && !conjunction.has(textAt(words, at - 1));
    joins ||= conjunction.has(word);
  }
  return false;
}

const marks: Vocabulary = wordSet('i ii iii iv v vi vii viii b c d e f g h 1 2 3 4 5 6 7 8');

/** `no incident (i) caused losses; | (ii) led to fines; or (iii) otherwise affected us` is one clause. */
function continuesList(words: readonly Word[], at: number): boolean {
  const afterOr = textAt(words, at) === 'or' ? at + 1 : at;
  // `(a) led` is a mark, `a managed provider` is none.
  const isMark = marks.has(textAt(words, afterOr)) && words[afterOr + 1]?.before !== 'none';
  const verb = isMark ? afterOr + 1 : afterOr;
  const word = textAt(words, verb);
  return verb > at && (auxiliary.has(word) || /^(?:otherwise|led|[a-z]+ed)$/.test(word));
}

/** Accepts after `and`: `we …`, `our officer is …`, `if …`, `are not …`, `no …`. */
function startsJoinedClause(words: readonly Word[], at: number, conjunction: string): boolean {
  const word = textAt(words, at);
  if (condition.has(word) || negator.has(word) || consequence.has(word)) return true;
  if (auxiliary.has(word)) return negatesWithin(words, at + 1);
  // `no threats have affected, or we believe are likely to affect, us`; `no incident or the risk of
  // one has`: what follows `or` continues what precedes it.
  if (conjunction === 'or') return false;
  if (subjectPronoun.has(word)) {
    return !thinks.has(textAt(words, at + 1)) || !auxiliary.has(textAt(words, at + 2));
  }
  return startsSubject(words, at) || startsOpinion(words, at);
}

const longestName = 4;

/** `and Lanternfish believes that` */
function startsOpinion(words: readonly Word[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + longestName; ahead += 1) {
    if (words[ahead]?.before !== 'none') return false;
    if (thinks.has(textAt(words, ahead))) return textAt(words, ahead + 1) === 'that';
  }
  return false;
}

const longestOpening = 9;

/**
 * Accepts `While …, | we do not`, `If …, | management will`, `Because …, | in the past year we did`:
 * words up to a verb with tense, without a pause. In a clause that contains another (`While we do not
 * believe that our business, results or condition have …`), such words may be the end of a list.
 */
function startsMainClause(words: readonly Word[], at: number, clause: number): boolean {
  if (startsSubject(words, at)) return true;
  const word = textAt(words, at);
  // The year of a date: `the year ended March 31, 2025`.
  if (/^\d/.test(word)) return false;
  if (adverbial.has(word) && pronounFollows(words, at + 1)) return true;
  if (auxiliary.has(word) || conjunction.has(word) || word === 'including') return false;
  if (words.slice(clause, at + 1).some(({ text }) => complementiser.has(text))) return false;
  for (let ahead = at + 1; ahead < at + longestOpening; ahead += 1) {
    const next = textAt(words, ahead);
    if (words[ahead]?.before !== 'none' || complementiser.has(next)) return false;
    if (auxiliary.has(next) || does.has(next)) return true;
    // `have, individually or together, | materially affected us`
    if (actsOn(words, ahead) && !word.endsWith('ly')) return true;
  }
  return false;
}

/** `the attack disrupted | our plants` */
function actsOn(words: readonly Word[], at: number): boolean {
  const object = textAt(words, at + 1);
  return textAt(words, at).endsWith('ed') && (determiner.has(object) || object === 'us');
}

/** `in the past year | we` */
function pronounFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + longestOpening; at += 1) {
    if (words[at]?.before !== 'none') return false;
    if (subjectPronoun.has(textAt(words, at))) return auxiliary.has(textAt(words, at + 1));
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

/** Accepts `we`, `there`, or `the|our|its …` if a verb with tense follows closely. */
function startsSubject(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at);
  if (subjectPronoun.has(word)) return true;
  if (!determiner.has(word)) return false;
  for (let ahead = at + 1; ahead <= at + longestSubject; ahead += 1) {
    const next = textAt(words, ahead);
    if (complementiser.has(next) || words[ahead]?.before !== 'none') return false;
    if (auxiliary.has(next)) return true;
  }
  return false;
}

function startsVerb(words: readonly Word[], at: number): boolean {
  if (textAt(words, at) !== 'and') return false;
  const next = textAt(words, at + 1);
  return (
    words[at]?.before === 'pause' || auxiliary.has(next) || does.has(next) || reliance.has(next)
  );
}

/** Returns where the clause of a word starts. */
export function clauseStart({ clauses }: Pick<Boundaries, 'clauses'>, at: number): number {
  return clauses.findLast((place) => place <= at) ?? 0;
}

/** Returns a word, or an empty string outside of the sentence. */
export function textAt(words: readonly Word[], at: number): string {
  return words[at]?.text ?? '';
}
