import type { Word } from '../language/split-words';
import { type Vocabulary, words } from '../language/word-forms';
import { textAt } from './clause-boundaries';
import { complementiser } from './function-words';

const skill: Vocabulary = words(
  'expertise experience experiences background knowledge training qualification qualifications certification certifications degree degrees skill skills',
);

/** `not have any direct cybersecurity expertise` */
const longestObject = 6;

/** Members of a list are short: `…, personnel, or processes`. */
const longestMember = 3;

const startsAnew: Vocabulary = words('her his its their our the this that these which who having');

/**
 * Returns where a negation about a lack of skill ends: `does not have direct expertise, | her time in
 * overseeing vendors …`. It continues through a list: `no expertise, staff or processes to oversee
 * vendors`. `null` if it is not about a skill.
 */
export function endOfLackedSkill(
  sentence: readonly Word[],
  from: number,
  end: number,
): number | null {
  const object = skillIn(sentence, from, Math.min(end, from + longestObject));
  if (object === null) return null;
  for (let at = object + 1; at < end; at += 1) {
    if (sentence[at]?.before === 'pause' && !continues(sentence, at, end)) return at;
  }
  return null;
}

function skillIn(sentence: readonly Word[], from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const word = textAt(sentence, at);
    if (sentence[at]?.before !== 'none' || complementiser.has(word)) return null;
    // `did not experience` has a verb.
    const isVerb = word === 'experience' && textAt(sentence, at - 1) === 'not';
    if (skill.has(word) && !isVerb) return at;
  }
  return null;
}

/** Reports whether a list continues after a comma. */
function continues(sentence: readonly Word[], at: number, end: number): boolean {
  if (endsMember(sentence, at)) return true;
  if (startsAnew.has(textAt(sentence, at))) return false;
  for (let ahead = at + 1; ahead < Math.min(end, at + longestMember + 1); ahead += 1) {
    if (endsMember(sentence, ahead) || sentence[ahead]?.before === 'pause') return true;
  }
  return false;
}

function endsMember(sentence: readonly Word[], at: number): boolean {
  return ['or', 'nor'].includes(textAt(sentence, at));
}
