import { isSpaceAt } from '../non-space-offsets';
import { isHeading, LONGEST_HEADING } from './run-in-headings';
import { isSmall } from './stops';
import { breaksOff, isJoining } from './vocabulary';

/** A sentence without a stop is looked at no farther back, so that work stays linear. */
const REACH = 400;
/** Nor ahead. */
const AHEAD = 48;
/** No word that begins sentences is longer. */
const LONGEST_STARTER = 13;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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

/** The first two letters of each, so that few other words are looked up. */
const isPair = new Uint8Array(128 * 128);
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 128 + text.charCodeAt(at + 1);
for (const starter of starters) isPair[pairAt(`${starter} `, 0)] = 1;

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
const committee =
  /^(?:board|committee|council|framework|governance|group|management|overview|policy|program|team)/iu;

/**
 * Whether a heading or a sentence ends before a capitalised word although no stop is there, as data
 * sets have them that turn tags into spaces: `Risk Management and Strategy We have …`, `… of all
 * hosts We also …`. Only where it is certain. `null`: it goes on.
 *
 * @param start where the sentence begins
 * @param next where the word begins, after white space
 */
export function endsWithoutStop(
  text: string,
  start: number,
  next: number,
): 'heading' | 'sentence' | null {
  const starter = starterAt(text, next);
  if (starter === null) return followsUsualHeading(text, start, next) ? 'heading' : null;
  const rest = text.slice(next + starter.length, next + AHEAD);
  const followsHeading = beginsAfterHeading(starter, rest);
  const followsSentence = beginsPlainly(starter, rest);
  if (!followsHeading && !followsSentence) return null;
  const before = text.slice(Math.max(start, next - REACH), next - 1);
  const last = lastWordOf(before);
  if (!mayEnd(last)) return null;
  const isName = starter === 'A' && lettered.test(last);
  if (followsHeading && !isName && start >= next - REACH && isHeading(before)) return 'heading';
  return followsSentence && !refers.test(before) ? 'sentence' : null;
}

function followsUsualHeading(text: string, start: number, next: number): boolean {
  if (next - start > LONGEST_HEADING + 1 || !'yks'.includes(text.charAt(next - 2).toLowerCase())) {
    return false;
  }
  const before = text.slice(start, next - 1);
  if (!usual.test(before) || !isHeading(before)) return false;
  const after = text.slice(next, next + AHEAD);
  return !committee.test(after) && /^\S*\s\p{Ll}{2}/u.test(after);
}

/** The word at an offset where it is one that begins sentences, else `null`. */
function starterAt(text: string, from: number): string | null {
  if (isPair[pairAt(text, from)] !== 1) return null;
  let end = from + 1;
  while (end - from <= LONGEST_STARTER && isSmall(text.charCodeAt(end))) end += 1;
  const word = text.slice(from, end);
  return starters.has(word) ? word : null;
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
