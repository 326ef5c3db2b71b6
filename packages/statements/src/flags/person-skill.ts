import type { Word } from '../language/split-words';
import { words } from '../language/word-forms';
import { textAt } from '../scope/clause-boundaries';

const skill = words('experience background expertise knowledge career skills skilled experienced');

/** `no expertise, staff or processes to oversee vendors` lists it among others. */
const skilledIn = words('in with of across including leading managing overseeing directing');

/**
 * Reports whether words name what a person knows or has done elsewhere: `experience in audits and`
 * before `vendor management`.
 */
export function namesSkill(before: readonly Word[]): boolean {
  return before.some(({ text }, at) => skill.has(text) && skilledIn.has(textAt(before, at + 1)));
}
