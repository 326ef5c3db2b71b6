import { isJoining, isOpener } from './vocabulary';

/** Longer headings are not looked for. */
const LONGEST = 120;
/** A heading that is not capitalised has no more words. */
const MOST_UNCAPITALISED = 6;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that no heading has: it is a sentence. */
const unheaded = setOf(
  'is are was were be been has have had will would may might can could should must shall do does did see refer please when where while if whether although because that which who we they it factors',
);
/** Headings that begin with one of these are told from sentences by what follows alone. */
const mayOpen = setOf('The Our Overall How Certain Other');
/** What begins a sentence after any heading: nothing else has it capitalised before a lower-case word. */
const sure = setOf('We Our');
/** What begins one after a capitalised heading. */
const likely = setOf(
  'The This These There It He She As While Although Because If Since All An A Any Each In At On To For From Under Upon With Through During By Like Based Pursuant Despite One Recognizing Given Consistent Due Within Following However Additionally Furthermore',
);
/** With these words behind it, a capitalised preposition is part of a title: `Risks To our Business`. */
const titled = /^(?:In|On|At|To|For|From|With|By|Upon)\s+(?:our|its|their|us|your)\b/u;
/** `Class A shares`, `Plan B`: a letter, no article. */
const lettered = /^(?:annex|appendix|class|exhibit|group|level|plan|schedule|series|tier|type)$/iu;
/** Headings of every filing: any capitalised word begins a sentence after them, except a committee. */
const usual =
  /(?:risk management(?: and| &| &amp;|,)? strategy|(?:from|of) cybersecurity (?:risks?|threats|incidents))$/iu;
const committee =
  /^(?:board|committee|council|framework|governance|group|management|overview|policy|program|team)/iu;
/** A heading that is not capitalised ends with one of these where something else than `We` follows. */
const lastOfHeading = /^(?:strategy|governance|oversight|overview)$/iu;

/**
 * The offset after a heading that was run into the first sentence, as data sets do that turn tags
 * into spaces: `Risk Management and Strategy We have …`. Only where it is certain: capitalised words,
 * then one that begins sentences, then lower case. Else `null`.
 *
 * @param start where a sentence begins
 */
export function runInHeadingEnd(text: string, start: number): number | null {
  const reach = text.slice(start, start + LONGEST);
  const feed = reach.indexOf('\n');
  const line = feed === -1 ? reach : reach.slice(0, feed);
  const heading: string[] = [];
  let uncapitalised = 0;
  let end = 0;
  for (const { 0: word, index } of line.matchAll(/\S+/gu)) {
    if (begins(word, line.slice(index + word.length), heading, uncapitalised)) return start + end;
    if (!continues(word, heading)) return null;
    heading.push(word);
    if (/^\p{Ll}/u.test(word) && !isJoining(word)) uncapitalised += 1;
    // `Our program …`, `In 2024 …`: no heading.
    const [first = ''] = heading;
    if (isOpener(first) && (uncapitalised > 0 || !mayOpen.has(first))) return null;
    end = index + word.length;
  }
  return null;
}

function begins(word: string, rest: string, heading: readonly string[], small: number): boolean {
  if (heading.length === 0 || !/^\p{Lu}/u.test(word)) return false;
  const [first = '', last = first] = [heading[0], heading.at(-1)];
  if (!/\p{L}[\p{L})]$/u.test(last) || isJoining(last) || /^\(?[ivx]+\)?$/u.test(last))
    return false;
  const isSure = sure.has(word);
  if (!(isSure || likely.has(word))) {
    const isUsual = !isOpener(first) && usual.test(heading.join(' '));
    return isUsual && !committee.test(word) && /^\s+\p{Ll}{2}/u.test(rest);
  }
  const goesOn = word === 'The' || word === 'Our' ? /^\s+[\p{Lu}\p{Ll}]/u : /^,?\s+\p{Ll}/u;
  // `Capital One has`: a name.
  if (!goesOn.test(rest) || (word === 'One' && !/^\s+of\b/u.test(rest))) return false;
  if (isOpener(first) && heading.length === 1) return false;
  if (isSure) return small === 0 || heading.length <= MOST_UNCAPITALISED;
  if (titled.test(word + rest) || (word === 'A' && lettered.test(last))) return false;
  return small === 0 || (heading.length <= MOST_UNCAPITALISED && lastOfHeading.test(last));
}

/** Whether a word may be one of a heading, after those that it has. */
function continues(word: string, heading: readonly string[]): boolean {
  if (unheaded.has(word.toLowerCase())) return false;
  // `Item 1C.`, `2.`, `b.`, `(iii)`.
  const isNumber = /^\(?(?:\d{1,2}[A-K]?|\p{L}|[ivx]{1,4})[.)]$/u.test(word);
  if (isNumber) return heading.length < 3;
  if (/^(?:&|&amp;|-|–|—|\d{1,2}[A-K]?)$/u.test(word)) return true;
  if (heading.length === 0 && !/^["“(]?\p{Lu}/u.test(word)) return false;
  return /^["“(]?\p{L}[-\p{L}'’/&]*[)”",]?$/u.test(word);
}
