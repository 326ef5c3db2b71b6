import { similarity } from '@cydkit/dedupe';

/** Stops between single letters: `U.S.` */
const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/**
 * What carries the meaning of a text: numbers with the signs in them, words, and signs of currencies,
 * of measures and of calculation, and check boxes. An amount in parentheses is negative: `$(5)`,
 * `(1,500)`. All else is punctuation.
 */
const parts =
  /(?<number>\.?\p{N}[\p{L}\p{N}]*(?:[.,:/'’–-]\p{N}[\p{L}\p{N}]*)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(?<sign>[\p{Sc}%‰§#@&°+<=>~±×÷≤≥≠≈☐-☒✓-✘])|(?<minus>(?<![\p{L}\p{N}])[-−–](?=[\p{Sc}.]?\p{N})|(?<=\p{Sc}\s?)\((?=\s?\.?\p{N})|\((?=\p{Sc}?\s?\p{N}{1,3}(?:[.,]\p{N}{1,9}){1,9}\s?\)))/gu;

/** Words that are written in capitals for emphasis, not because they are acronyms. */
const emphasized = new Set(
  'ALL AND ANY BUT BY FOR IF IN MAY MUST NO NOT OF ON OR SHALL THE TO WILL WITH'.split(' '),
);
/** Longer words in capitals are no acronyms. */
const longestAcronym = 5;

/** A part of a text that carries meaning. */
interface Part {
  text: string;
  isWord: boolean;
}

/**
 * True if two texts differ in more than punctuation, capitals and white space. Numbers count with
 * their signs, and the capitals of acronyms do: `$5` is not `€5`, `1.500` not `1,500`, `US` not `us`.
 */
export function differsInSubstance(old: string, current: string): boolean {
  const [before, after] = partsOfBoth(old, current);
  return keyOf(before) !== keyOf(after);
}

/**
 * Returns how similar two texts are, from 0 to 1, by shingles of three words, among which signs that
 * carry meaning count. It is 1 only if both have the same ones, as often.
 */
export function likenessOf(old: string, current: string): number {
  const [before, after] = partsOfBoth(old, current);
  const found = similarity(encode(before), encode(after));
  const [fewer, more] = [before.length, after.length].sort((a, b) => a - b);
  return found === 1 && fewer !== more ? (fewer ?? 0) / (more ?? 1) : found;
}

/** Joins words, because sources lose the space between them, but never numbers. */
function keyOf(list: readonly Part[]): string {
  return list.map((part) => (part.isWord ? part.text : ` ${part.text} `)).join('');
}

function partsOfBoth(old: string, current: string): [Part[], Part[]] {
  const isShouted = areMostCapitals(old) || areMostCapitals(current);
  return [partsOf(old, isShouted), partsOf(current, isShouted)];
}

function partsOf(text: string, isShouted: boolean): Part[] {
  const found: Part[] = [];
  for (const { 0: each, groups } of text.replace(dotted, joinLetters).matchAll(parts)) {
    if (groups?.['word'] !== undefined)
      found.push({ text: foldWord(each, isShouted), isWord: true });
    else found.push({ text: groups?.['minus'] === undefined ? each : '-', isWord: false });
  }
  return found;
}

function joinLetters(found: string): string {
  return found.replaceAll('.', '');
}

/** Returns a word in lower case, unless its capitals are part of it: `US`, `IoT`. */
function foldWord(word: string, isShouted: boolean): string {
  const plain = word.replace(/['’]/gu, '');
  const lower = plain.toLowerCase();
  const hasCapitals = /^.\P{Lu}*\p{Lu}/u.test(plain);
  if (!hasCapitals || isShouted || emphasized.has(plain)) return lower;
  const isAllCapitals = plain === plain.toUpperCase();
  return isAllCapitals && plain.length > longestAcronym ? lower : plain;
}

/** Enough of a text to see whether it is in capitals. */
const glimpse = 400;

/** True for headings in capitals, in which these say nothing. */
function areMostCapitals(text: string): boolean {
  const start = text.slice(0, glimpse);
  const capitals = start.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = start.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > letters;
}

/** Writes each part as one word, as `similarity` cuts words. */
function encode(list: readonly Part[]): string {
  return list.map(({ text }) => (/^\p{Ll}+$/u.test(text) ? text : codesOf(text))).join(' ');
}

function codesOf(text: string): string {
  return Array.from(text, (character) => character.codePointAt(0)?.toString(36)).join('_');
}
