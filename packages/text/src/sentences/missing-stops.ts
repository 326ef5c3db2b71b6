import { isSpaceAt } from '../characters/non-space-offsets';
import { isLetter } from './stops';
import { breaksOff, isJoining, isOpener, setOf } from './vocabulary';

/** How far to look back in a sentence without a stop, so that work stays linear. */
const reach = 400;
/** How far to look ahead. */
const ahead = 48;

/** These begin a sentence after anything: they are capitalized before a lower-case word nowhere else. */
const sure = setOf('We Our');
/** These do so, too, if no heading comes before. */
const plain = setOf(
  'The This These There While Although Because If Since When However Additionally Furthermore Accordingly Therefore',
);
/** These do so if an article or the like follows: not in `Sign On for all`. */
const prepositions = setOf('As In On At To For From Under With Through During By Within');
/** These begin a sentence after a heading. */
const afterHeading = setOf(
  'That It He She All An A Any Each Upon Like Based Pursuant Despite One Recognizing Given Consistent Due Following',
);
const starters = new Set([...sure, ...plain, ...prepositions, ...afterHeading]);

/** Matches each of them where a sentence may continue after it. */
export const starterWord: RegExp = new RegExp(`(?:${[...starters].join('|')})(?=,?\\s\\S)`, 'g');

/** What follows a preposition that begins a sentence: `In the event`, `As of`, `To date`. */
const continuesPlainly =
  /^(?:\s(?:the|an?)\s\p{Ll}|\s(?:our|this|these|that|those|each|all|any|its|their|such|we|of|part|at|addition|accordance|date|details|example|least|line|order|general|particular|discussed|described|noted)\b|\s\d)/u;
/** Before these words a capitalized preposition is part of a title: `Risks To our Business`. */
const titled = /^(?:In|On|At|To|For|From|With|By|Upon)\s(?:our|its|their|us|your)\s\p{Lu}/u;
/** `Class A shares`, `Plan B`: a letter, not an article. */
const lettered = /^(?:annex|appendix|class|exhibit|group|level|plan|schedule|series|tier|type)$/iu;

/** A sentence that refers to a title whose quotes a data set has lost: `see the risk factor We may fail`. */
const refers =
  /\b(?:see|refers?|(?:en)?titled|caption(?:ed|s)?|headings?)\b|risk factor|risks? relat(?:ed|ing) to/iu;

/** Headings in every filing: any capitalized word begins a sentence after them, except a committee. */
const usual =
  /(?:risk management(?: and| &| &amp;|,)? strategy|(?:from|of) cybersecurity (?:risks?|threats|incidents))$/iu;
const lastOfUsual =
  /(?:[Ss]trategy|STRATEGY|[Rr]isks?|RISKS?|[Tt]hreats|THREATS|[Ii]ncidents|INCIDENTS)[^\S\n](?=[A-Z])/g;
const committee =
  /^(?:board|committee|council|framework|governance|group|management|overview|policy|program|team)/iu;

/**
 * Finds where a heading or a sentence without a stop ends before a word that begins sentences, as in
 * data sets that turn tags into spaces: `Risk Management and Strategy We have …`,
 * `… of all hosts We also …`. Returns `null` unless this is certain.
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
  const rest = text.slice(afterWord, next + ahead);
  const followsHeading = beginsAfterHeading(word, rest);
  const followsSentence = beginsPlainly(word, rest);
  if (!followsHeading && !followsSentence) return null;
  const before = text.slice(Math.max(start, next - reach), next - 1);
  const last = lastWordOf(before);
  if (!mayEnd(last)) return null;
  const isName = word === 'A' && lettered.test(last);
  const isHeading = followsHeading && !isName && start >= next - reach && mayBeHeading(before);
  return isHeading || (followsSentence && !refers.test(before))
    ? { end: next - 1, isHeading }
    : null;
}

/**
 * Returns where the capitalized word after a usual heading begins:
 * `Risk Management and Strategy Acme has …`. Beyond the text if there is none.
 */
export function usualHeadingEnd(text: string, start: number): number {
  if (isOpener(text.slice(start, afterLetters(text, start)))) return text.length + 1;
  const reach = text.slice(start, start + longestHeading + ahead);
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

/** True if a sentence or heading may end with a word: not a list mark or a word that needs another. */
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
  if (prepositions.has(word)) return continuesPlainly.test(rest) && !titled.test(word + rest);
  return (sure.has(word) || plain.has(word)) && /^,?\s\p{Ll}/u.test(rest);
}

/** Longer headings are not considered. */
const longestHeading = 120;

/** Words that show that a text is a sentence, since no heading has them. */
const unheaded = setOf(
  'is are was were be been has have had will would may might can could should must shall do does did see refer please when where while if whether although because that which who we they it factors',
);
/** Words that begin both headings and sentences, so that only the rest shows which it is. */
const mayOpen = setOf('The Our Overall How Certain Other No Third');

/** True if the beginning of a sentence may be a heading: `Item 1C. Cybersecurity`. */
function mayBeHeading(text: string): boolean {
  if (text.length > longestHeading || text.includes('\n')) return false;
  const words = text.split(/\s+/u);
  const [first = ''] = words;
  let isCapitalized = true;
  for (const [index, word] of words.entries()) {
    if (!isHeadingWord(word, index)) return false;
    // `C ybersecurity`, `Management s`: a torn word.
    const isTorn = /^\p{L}?$/u.test(words[index - 1] ?? '0') || word === 's';
    if (/^\p{Ll}/u.test(word) && !isJoining(word) && !isTorn) isCapitalized = false;
  }
  // `Our program …`, `In 2024 …`: not a heading.
  return !isOpener(first) || (words.length > 1 && isCapitalized && mayOpen.has(first));
}

/** True if a word may be part of a heading. */
function isHeadingWord(word: string, index: number): boolean {
  if (unheaded.has(word.toLowerCase())) return false;
  // `Item 1C.`, `Item1C.`, `2.`, `b.`, `(iii)`.
  if (/^(?:(?:\p{L}{0,4}|\()\d{1,2}\p{L}?|\(?(?:\p{L}|[ivx]{1,4}))[.)]$/u.test(word)) {
    return index < 4;
  }
  if (/^(?:&|&amp;|-|–|—|\.|\d{1,2}\p{L}?)$/u.test(word)) return true;
  if (index === 0 && !/^["“(]?\p{Lu}/u.test(word)) return false;
  return /^["“(]?\p{L}[-\p{L}'’/&]*[)”",;]?$/u.test(word);
}
