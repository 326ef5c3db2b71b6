import { abbreviationOf, isOpener } from './vocabulary';

/** How far to look back and ahead around a stop, so that work stays linear. */
const lookRange = 48;

/** The words around a stop: `… the [word]. [next]` */
interface Around {
  /** The text before the stop. */
  before: string;
  /** Its last word, with hyphens and stops: `10-K`, `U.S`. */
  word: string;
  /** The text after the white space. */
  after: string;
  /** Its first word, without opening signs. */
  next: string;
}

/**
 * True if a sentence ends at a stop with white space after it.
 *
 * @param stop the offset of the stop, the first of several
 * @param next where the text continues
 * @param isWide true if there is more than one space between: data sets leave two where they deleted a
 *   bullet or a quote
 */
export function endsAtStop(text: string, stop: number, next: number, isWide: boolean): boolean {
  const around = aroundStop(text, stop, next);
  if (continuesInLowerCase(around, isWide)) return false;
  const sign = text.charAt(stop);
  if (sign === '!') return !(/^\p{Lu}/u.test(around.word) && isName(around));
  if (sign !== '.' || text.charAt(stop + 1) === '.') return true;
  return !(isAbbreviated(around) || isMark(text, stop, around) || isReference(around));
}

/** True if a stop between two words without white space ends a sentence: `the plan.The Board`. */
export function endsAtLostSpace(text: string, stop: number, next: number): boolean {
  const { before, word, after } = aroundStop(text, stop, next);
  if (
    !/(?:\.\p{Lu}|[\p{L}\p{N})\]”"]{2}|-[KQF])$/u.test(before) ||
    abbreviationOf(word) === 'always'
  )
    return false;
  const found = /^(?!(?:Com|Net|Org)\b)(\p{Lu}\p{Ll}*)(?:[-\s’',]|$)/u.exec(after)?.[1];
  if (found === undefined) return false;
  return isOpener(found) || (/\p{Ll}{2}$|\)$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(found));
}

/** True if a text continues after a line that ends with `word.`: `Acme Inc.⏎and others`. */
export function isAbbreviatedAt(text: string, stop: number): boolean {
  return abbreviationOf(wordAt(text.slice(Math.max(0, stop - lookRange), stop))) !== null;
}

function aroundStop(text: string, stop: number, next: number): Around {
  const before = text.slice(Math.max(0, stop - lookRange), stop);
  const after = text.slice(next, next + lookRange);
  return {
    before,
    word: wordAt(before),
    after,
    next: /^["'“‘]?\s?(\p{L}*)/u.exec(after)?.[1] ?? '',
  };
}

/**
 * Returns the last word with its hyphen, because the K of `Form 10-K` is not an initial, but without the
 * first part of `EU-U.S.` and `TradeU.S.`
 */
function wordAt(before: string): string {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  return last
    .replace(/^.*[^-\p{L}\p{M}\p{N}.&]/su, '')
    .replace(/^.*(?:-(?=\p{L}\.)|\p{Ll}{2}(?=\p{Lu}\.\p{Lu}))/u, '');
}

/** No abbreviation or list mark is longer. */
const longest = 6;

/**
 * True if a full stop, a space and a capital come after a word in lower case that is neither an
 * abbreviation nor a list mark. Most stops are like this, and end a sentence.
 */
export function isPlainStop(text: string, stop: number): boolean {
  if (stop + 2 >= text.length) return false;
  const first = text.charCodeAt(stop + 2);
  if (text.charCodeAt(stop + 1) !== space || first < capitalA || first > capitalZ) return false;
  if (text.charCodeAt(stop) !== fullStop) return false;
  let at = stop;
  while (at > stop - longest - 1 && at > 0 && isSmall(text.charCodeAt(at - 1))) at -= 1;
  if (stop - at > longest) return true;
  if (stop - at < 2 || at === 0 || text.charCodeAt(at - 1) !== space) return false;
  const word = text.slice(at, stop);
  return !/^[ivx]+$/u.test(word) && abbreviationOf(word) === null;
}

const [space, fullStop, capitalA, capitalZ] = [32, 46, 65, 90];
/** True if a character code is that of a letter from `A` to `Z` or `a` to `z`. */
export function isLetter(code: number): boolean {
  return isSmall(code) || (code >= capitalA && code <= capitalZ);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/**
 * Matches what begins a sentence although it is in lower case: a name (`nCino reports`,
 * `e.l.f. Beauty`) or a list mark (`b. Training`, `iv) testing`, `o Training`).
 */
export const smallBegin: RegExp =
  /^(?:\p{Ll}{1,3}\p{Lu}|(?:\p{Ll}\.){3}|(?:\p{Ll}|[ivx]{2,4})[.)]\s|o\s+\p{Lu})/u;

/** Matches what continues a sentence after a quote that ended with a stop: `“We may fail.” in Item 1A`. */
const continuesAfterQuote =
  /^(?:above|and|are|as|at|below|beginning|by|contained|described|discussed|elsewhere|for|found|from|has|have|in|included|including|is|of|on|or|set|that|to|under|was|were|which|with|within)\b/u;

function continuesInLowerCase({ after, word }: Around, isWide: boolean): boolean {
  if (!/^\p{Ll}/u.test(after) || smallBegin.test(after)) return false;
  // `… our policies. our staff test them`: the capital is missing.
  if (/^(?:our|they|we)\s/u.test(after) && /^\p{Ll}{4,}$/u.test(word)) return false;
  // `platform.  engage auditors`: an item begins where a bullet was deleted.
  return !isWide || continuesAfterQuote.test(after);
}

/** True if the next word is capitalized and not one that begins sentences. */
function isName({ next }: Around): boolean {
  return /^\p{Lu}/u.test(next) && !isOpener(next);
}

/** Who acts in a sentence without an article: `Acme Inc. Management reviews`, `Item 1A. Employees are`. */
const actors =
  /^["“‘]?(?:Management|Employees|Staff|Personnel|Customers|Clients|Users|Directors|Executives|Officers|Members|Vendors|Suppliers|Contractors)\s(?!and\s|or\s)\p{Ll}/u;
/** What a sentence is about without an article: `Acme Inc. Cybersecurity threats are`. */
const matters =
  /^["“‘]?(?:Cybersecurity|Security|Information|Data|Systems|Access|Risks?|Threats|Incidents|Attacks|Results|Findings|Reports|Training|Tests|Testing|Assessments|Policies|Procedures|Controls)\s(?!and\s|of\s|or\s)\p{Ll}/u;

/** What may follow a time of day: `5 p.m. Eastern`, `9 a.m. London time`, `5 p.m. on Friday`. */
const afterTime =
  /^(?:[^\p{Lu}"“‘]|(?:[ECMP][SD]?T|AK[SD]T|A[SD]T|HST|CES?T|BST|IST|JST|HKT|GMT|UTC|Eastern|Central|Mountain|Pacific|Atlantic|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3}\s[Tt]ime\b)/u;

/** `Exhibit A.`, `Class B.`, `10 - K.`: the letter is not an initial. */
const lettered =
  /(?:\b(?:annex|app|appendix|class|exh?|exhibit|fig|group|level|plan|sched|schedule|series|tier|type)\.?|\b(?:10|20|40|8|6|11)\s?-?)\s\p{Lu}$/iu;

function isAbbreviated({ before, word, after, next }: Around): boolean {
  const kind = abbreviationOf(word);
  if (kind === null) return false;
  if (kind === 'always') return true;
  if (kind === 'number') return /^(?:[(§#]?\d|Nos?\.|[B-HJ-Z]\b|A[.,;)])/u.test(after);
  if (/^[ap]\.m$/iu.test(word)) return afterTime.test(after);
  if (word.length > 1 && (actors.test(after) || matters.test(after))) return false;
  if (word.length === 1 && (lettered.test(before) || /[&;]\p{Lu}$/u.test(before))) return false;
  // A name, a number or an explanation: `Acme Inc. (“Acme”)`. A bullet begins something else.
  return !isOpener(next) && /^["“‘]?[\p{L}\p{N}([{&$§—–-]/u.test(after);
}

/** A list mark, whose stop does not end a sentence: `1. We log. b. We test; and iii. We report`. */
const letterMark =
  /(?:^|[.!?:;,]["'”’»)\]}]{0,3}\s|[;,]\s(?:and|or)\s)[^\p{L}\p{N}]{0,4}(?:\p{L}|[ivx]{1,4})$/iu;
/** A numeric list mark, perhaps after a page number: `… of risk. 17 2. Training`. */
const numberMark =
  /(?:^|[.!?:;]["'”’»)\]}]{0,3}\s(?:\d{1,3}\s)?|;\s(?:and|or)\s)[^\p{L}\p{N}]{0,4}\p{N}{1,2}$/u;
/** `policies iii. Investment`: sentences do not end with such a number, except in `parts i and ii.`. */
const romanMark =
  /(?<!(?:\b(?:and|or|to|through|parts?|sections?|items?|clauses?)|,)\s)\b(?:i{2,3}|i?vi{0,3}|i?x)$/u;
/** `3.1. Scope`, `A.2. Scope`: the number of a section, alone on its line. */
const sectionMark = /^(?:\p{Lu}|\d{1,2})(?:\.\d{1,2}){1,3}$/u;
/** `No. 5.`, `Dec. 31.`, `Rev. 5.`, `App. A.`: the number belongs to the word. */
const counted = /(\p{L}{1,6})\.\s(?:\d{1,2}|\p{Lu})$/u;
/** A mark with its context is not longer. */
const markReach = 24;
/** How far back the mark before may be, which shows that this is one: `a. Plans b. Teams`. */
const itemReach = 240;

function isMark(text: string, stop: number, { before, word }: Around): boolean {
  const isSection = sectionMark.test(word);
  if (!isSection && !/^\(?(?:\p{L}|[ivx]{1,4}|\p{N}{1,2})$/iu.test(word)) return false;
  // Where the reach cuts off text, no line begins.
  const reach = before.length < lookRange ? before : `x${before.slice(-markReach)}`;
  const line = reach.slice(reach.lastIndexOf('\n') + 1);
  if (isSection) return line.trimStart() === word;
  if (isCounted(line)) return false;
  return (
    letterMark.test(line) ||
    numberMark.test(line) ||
    romanMark.test(line) ||
    followsMark(text, stop, word)
  );
}

/** True if a text ends with a number that belongs to the abbreviation before it. */
function isCounted(text: string): boolean {
  const kind = abbreviationOf(counted.exec(text)?.[1] ?? '');
  return kind === 'number' || kind === 'always';
}

/** True if the preceding mark comes before this one: `1.` before `2.`, `a.` before `b.`. */
function followsMark(text: string, stop: number, word: string): boolean {
  const previous = /^\d{1,2}$/u.test(word)
    ? `${Number(word) - 1}`
    : /^[b-z]$/u.test(word)
      ? String.fromCharCode(word.charCodeAt(0) - 1)
      : null;
  if (previous === null) return false;
  const before = text.slice(Math.max(0, stop - itemReach), stop);
  const at = before.lastIndexOf(` ${previous}. `);
  return at !== -1 && !isCounted(before.slice(0, at + 1 + previous.length));
}

/** A reference that continues with its title: `Item 1A. Risk Factors`, `Part I. Item 1A`, `Section 2.1. Risk`. */
const reference =
  /(?:i ?t ?e ?m ?s?\s?[\dI]{1,2}(?:\.\d\d|\s?\.?\s?[A-K]?)|\bpart\s?(?:[IV]{1,3}|\d)|\b(?:section|article|chapter|note)s?\s[\d.]{1,6}[A-K]?|\d\.[A-K])$/iu;
/** `Item 3.D. Risk Factors`, `Key InformationD. Risk Factors`: a part of an item. */
const partOfItem = /[\d\p{Ll}]\.?[A-K]$/u;
const ofItem1A = /1\s?A$/u;
/** `in this Item 1C. Management …`: no title follows. */
const ownReference = /\bthis\s\S{1,8}\s[\d.]{1,4}\s?[A-K]?$/iu;
/** Titles that begin like sentences. */
const openerTitle = /^["“‘]?(?:other (?:events|information|matters)|certain relationships)\b/iu;
const riskFactors = /^["“‘]?\s?r ?i ?s ?k/iu;

function isReference(around: Around): boolean {
  const before = around.before.trimEnd();
  // Only this is the title: `… in Item 1A. Cybersecurity Governance` ends before a heading.
  if (partOfItem.test(before) || ofItem1A.test(before)) {
    if (riskFactors.test(around.after)) return true;
    if (ofItem1A.test(before)) return false;
  }
  if (!reference.test(before) || ownReference.test(before)) return false;
  return (isName(around) && !actors.test(around.after)) || openerTitle.test(around.after);
}
