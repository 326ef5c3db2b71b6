import { isSpaceAt } from '../non-space-offsets';
import { LONGEST_HEADING, mayBeHeading } from './run-in-headings';
import { isLetter } from './stops';
import { breaksOff, isJoining, isOpener, setOf } from './vocabulary';

/** A sentence without a stop is looked at no farther back, so that work stays linear. */
const REACH = 400;
/** Nor ahead. */
const AHEAD = 48;

/** What begins a sentence after any heading: nothing else has it capitalised before a lower-case word. */
const sure = setOf('We Our');
/** These, too, where no heading comes before. */
const plain = setOf(
  'The This These There While Although Because If Since When However Additionally Furthermore Accordingly Therefore',
);
/** These where an article or the like comes after them: `Sign On for all` is none. */
const prepositions = setOf('As In On At To For From Under With Through During By Within');
/** What begins one after a heading. */
const afterHeading = setOf(
  'That It He She All An A Any Each Upon Like Based Pursuant Despite One Recognizing Given Consistent Due Following',
);
const starters = new Set([...sure, ...plain, ...prepositions, ...afterHeading]);

/** Each of them, where a sentence may go on after it. */
export const starterWord: RegExp = new RegExp(`(?:${[...starters].join('|')})(?=,?\\s\\S)`, 'g');

/** After a preposition: `In the event`, `As of`, `To date`, no `Software As a Service`. */
const goesOnPlain =
  /^(?:\s(?:the|an?)\s\p{Ll}|\s(?:our|this|these|that|those|each|all|any|its|their|such|we|of|part|at|addition|accordance|date|details|example|least|line|order|general|particular|discussed|described|noted)\b|\s\d)/u;
/** With these words behind it, a capitalised preposition is part of a title: `Risks To our Business`. */
const titled = /^(?:In|On|At|To|For|From|With|By|Upon)\s(?:our|its|their|us|your)\s\p{Lu}/u;
/** `Class A shares`, `Plan B`: a letter, no article. */
const lettered = /^(?:annex|appendix|class|exhibit|group|level|plan|schedule|series|tier|type)$/iu;

/** A sentence that refers to a title, whose quotes data sets have lost: `see the risk factor We may fail`. */
const refers =
  /\b(?:see|refers?|(?:en)?titled|caption(?:ed|s)?|headings?)\b|risk factor|risks? relat(?:ed|ing) to/iu;

/** Headings of every filing: any capitalised word begins a sentence after them, except a committee. */
const usual =
  /(?:risk management(?: and| &| &amp;|,)? strategy|(?:from|of) cybersecurity (?:risks?|threats|incidents))$/iu;
const lastOfUsual =
  /(?:[Ss]trategy|STRATEGY|[Rr]isks?|RISKS?|[Tt]hreats|THREATS|[Ii]ncidents|INCIDENTS)[^\S\n](?=[A-Z])/g;
const committee =
  /^(?:board|committee|council|framework|governance|group|management|overview|policy|program|team)/iu;

/**
 * Whether a heading or a sentence ends before a word that begins sentences although no stop is
 * there, as data sets have them that turn tags into spaces: `Risk Management and Strategy We have …`,
 * `… of all hosts We also …`. Only where it is certain. `null`: it goes on.
 *
 * @param start where the sentence begins
 * @param afterWord where a match of `starterWord` ends
 */
export function endsWithoutStop(
  text: string,
  start: number,
  afterWord: number,
): { end: number; isHeading: boolean } | null {
  let next = afterWord;
  while (next > start && isLetter(text.charCodeAt(next - 1))) next -= 1;
  const word = text.slice(next, afterWord);
  if (next === start || !isSpaceAt(text, next - 1) || !starters.has(word)) return null;
  const rest = text.slice(afterWord, next + AHEAD);
  const followsHeading = beginsAfterHeading(word, rest);
  const followsSentence = beginsPlainly(word, rest);
  if (!followsHeading && !followsSentence) return null;
  const before = text.slice(Math.max(start, next - REACH), next - 1);
  const last = lastWordOf(before);
  if (!mayEnd(last)) return null;
  const isName = word === 'A' && lettered.test(last);
  const isHeading = followsHeading && !isName && start >= next - REACH && mayBeHeading(before);
  return isHeading || (followsSentence && !refers.test(before))
    ? { end: next - 1, isHeading }
    : null;
}

/**
 * Where the capitalised word begins that follows a usual heading: `Risk Management and Strategy Acme
 * has …`. Beyond the text where there is none.
 */
export function usualHeadingEnd(text: string, start: number): number {
  if (isOpener(text.slice(start, afterLetters(text, start)))) return text.length + 1;
  const reach = text.slice(start, start + LONGEST_HEADING + AHEAD);
  lastOfUsual.lastIndex = 0;
  while (lastOfUsual.test(reach)) {
    const next = lastOfUsual.lastIndex;
    if (followsUsualHeading(reach.slice(0, next - 1), reach.slice(next))) return start + next;
  }
  return text.length + 1;
}

function followsUsualHeading(before: string, after: string): boolean {
  if (!/^\S+\s\p{Ll}{2}/u.test(after) || committee.test(after)) return false;
  return (
    usual.test(before) &&
    !starters.has(after.slice(0, afterLetters(after, 0))) &&
    mayBeHeading(before)
  );
}

function afterLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

function lastWordOf(text: string): string {
  let from = text.length;
  while (from > 0 && !isSpaceAt(text, from - 1)) from -= 1;
  return text.slice(from);
}

/** Whether a sentence or a heading may end with a word: no mark, and nothing that another word follows. */
function mayEnd(last: string): boolean {
  const lower = last.toLowerCase();
  return (
    /\p{L}\p{L}\)?$/u.test(last) &&
    !/^\(?[ivx]+\)?$/u.test(last) &&
    !isJoining(lower) &&
    !breaksOff(lower) &&
    !starters.has(last)
  );
}

function beginsAfterHeading(word: string, rest: string): boolean {
  // `The Company`, `Our Board`.
  if (!(word === 'The' || word === 'Our' ? /^\s[\p{Lu}\p{Ll}]/u : /^,?\s\p{Ll}/u).test(rest))
    return false;
  // `Capital One has`: a name.
  if (word === 'One') return /^\sof\b/u.test(rest);
  return !titled.test(word + rest);
}

function beginsPlainly(word: string, rest: string): boolean {
  if (prepositions.has(word)) return goesOnPlain.test(rest) && !titled.test(word + rest);
  return (sure.has(word) || plain.has(word)) && /^,?\s\p{Ll}/u.test(rest);
}
