import { type Word, wordsOf } from './words';

export interface Sentence {
  /** `text.slice(start, end)` of the block. */
  start: number;
  end: number;
  words: readonly Word[];
  /** Its beginning is missing, and what may stand there: a negation, `whether`. */
  cut: boolean;
}

/** Longer runs are cut: hardly a sentence of a filing's prose needs more, and work stays bounded. */
const longestSentence = 4_000;

/** The signs that a sentence may end with. */
const endings = /[.!?\n)\]"”’]/g;

/** The sentences of a block of text, in order; those without a word are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const end = (at: number): void => {
    for (const piece of piecesOf(text, start, at)) sentences.push(piece);
    start = at;
  };
  for (const { index } of text.matchAll(endings)) {
    if (endsSentence(text, index)) end(index + 1);
  }
  end(text.length);
  return sentences;
}

/** A sentence, or the pieces of one that is too long, each ending between two words. */
function* piecesOf(text: string, start: number, end: number): Iterable<Sentence> {
  let from = start;
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence);
    const to = space > from ? space : from + longestSentence;
    yield* sentenceOf(text, from, to, from > start);
    from = to;
  }
  yield* sentenceOf(text, from, end, from > start);
}

function sentenceOf(text: string, from: number, to: number, cut: boolean): Sentence[] {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  const words = wordsOf(text, start, end);
  return words.length === 0 ? [] : [{ start, end, words, cut }];
}

function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return endsParagraph(text, at);
  if (sign === '!' || sign === '?') return isGap(text.charAt(at + 1));
  if (closers.includes(sign))
    return stops.includes(text.charAt(at - 1)) && startsNext(text, at + 1);
  if (sign !== '.') return false;
  const next = text.charAt(at + 1);
  if (closers.includes(next) && next !== '') return false;
  if (!isGap(next)) return isFused(text, at);
  return startsNext(text, at + 1) && !isAbbreviation(text, at);
}

const stops = '.!?';
const closers = ')]"”’';
const isGap = (sign: string): boolean => sign === '' || /\s/.test(sign);
const isCapital = (sign: string): boolean => /[\p{Lu}\p{N}“"(☒☐☑•]/u.test(sign);
const isSmall = (sign: string): boolean => /\p{Ll}/u.test(sign);

/** A page break splits sentences: a line that goes on in lower case belongs to the one before. */
function endsParagraph(text: string, at: number): boolean {
  return !isSmall(charAfterBlanks(text, at + 1));
}

const startsNext = (text: string, at: number): boolean => {
  if (!isGap(text.charAt(at))) return false;
  const next = charAfterBlanks(text, at);
  return next === '' || isCapital(next);
};

/** At most this many blanks are looked across, so that no run of them is looked at twice. */
const widestBlank = 8;

function charAfterBlanks(text: string, at: number): string {
  for (let ahead = at; ahead < at + widestBlank; ahead += 1) {
    const sign = text.charAt(ahead);
    if (!isGap(sign) || sign === '') return sign;
  }
  return '';
}

/** `business.We`: the blank after the stop was lost with the markup. */
function isFused(text: string, at: number): boolean {
  const [before, next, after] = [at - 1, at + 1, at + 2].map((place) => text.charAt(place));
  return isSmall(before ?? '') && /\p{Lu}/u.test(next ?? '') && /[\p{Ll}\s]/u.test(after ?? '');
}

const abbreviations = new Set(
  'inc corp co ltd no nos mr mrs ms dr st vs etc jr sr llc plc dept approx incl'.split(' '),
);
const longestAbbreviation = 7;

function isAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestAbbreviation - 6), at);
  // `Item 1A. Risk Factors` is one reference; `3.D.` and `U.S.` are one name.
  if (/\bitem \d{1,2}[a-z]?$/i.test(before) || /(?:^|[\s.(])\p{L}$/u.test(before)) return true;
  const word = /[A-Za-z]{1,8}$/.exec(before)?.[0] ?? '';
  if (!abbreviations.has(word.toLowerCase())) return false;
  // `We have told you no.` ends; `No. 12` does not.
  return word.toLowerCase() !== 'no' || /\d/.test(charAfterBlanks(text, at + 1));
}
