import type { TextRange } from './model';
import type { NearNode } from './parse-query';
import type { Term } from './query-tokens';
import { spellingsOf } from './spellings';

/** What words are made of: the index divides texts at all else. */
const letter = String.raw`[\p{L}\p{M}\p{N}\p{Co}]`;
const between = String.raw`[^\p{L}\p{M}\p{N}\p{Co}]+`;
const word: RegExp = new RegExp(`${letter}+`, 'gu');

/** Finds the words of a term or of a `NEAR` in a text as they were typed, in any case. */
export interface WordFinder {
  isIn: (text: string) => boolean;
  find: (text: string) => TextRange[];
}

/** Returns what finds a word or phrase as it was typed. */
export function finderOfTerm(term: Term): WordFinder {
  const pattern = patternOf(term);
  return {
    isIn: (text) => text.search(pattern) !== -1,
    find: (text) => rangesOf(text, pattern),
  };
}

/** Returns what finds words that are near each other. */
export function finderOfNear({ terms, distance }: NearNode): WordFinder {
  const patterns = terms.map(patternOf);
  // A text that matches is asked for its places next.
  let last: { text: string; ranges: TextRange[] } = { text: '', ranges: [] };
  const find = (text: string): TextRange[] => {
    if (text !== last.text) last = { text, ranges: nearRanges(text, patterns, distance) };
    return last.ranges;
  };
  return { isIn: (text) => find(text).length > 0, find };
}

/** A place of one of several terms. */
interface Place extends TextRange {
  term: number;
  /** The number of the word after it. */
  after: number;
}

/** As in the index, words are near if no more than `distance` others are between each and the last. */
function nearRanges(text: string, patterns: readonly RegExp[], distance: number): TextRange[] {
  if (patterns.some((pattern) => text.search(pattern) === -1)) return [];
  const places = patterns.flatMap((pattern, term) => {
    return rangesOf(text, pattern).map((range): Place => ({ ...range, term, after: 0 }));
  });
  places.sort((a, b) => a.start - b.start);
  const starts = wordStarts(text);
  const isBefore = (at: number, limit: number) => (starts[at] ?? text.length) < limit;
  const latest: Place[] = [];
  const found: TextRange[] = [];
  let first = 0;
  let terms = 0;
  for (const place of places) {
    while (isBefore(first, place.start)) first += 1;
    place.after = first;
    while (isBefore(place.after, place.end)) place.after += 1;
    if (latest[place.term] === undefined) terms += 1;
    latest[place.term] = place;
    if (terms < patterns.length) continue;
    if (latest.every(({ after }) => after + distance >= first)) {
      for (const { start, end } of latest) found.push({ start, end });
    }
  }
  return found;
}

/** Returns the longest word that is part of all texts which match, if it is of ASCII letters and digits. */
export function longestWord({ text }: Term): string {
  const words = text.match(word) ?? [];
  const plain = words.filter((one) => /^[a-z\d]+$/iu.test(one));
  return plain.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

function patternOf({ text, prefix }: Term): RegExp {
  const spellings = spellingsOf(text).map((way) => (way.match(word) ?? []).join(between));
  const rest = prefix ? `${letter}*` : '';
  return new RegExp(`(?<!${letter})(?:${spellings.join('|')})${rest}(?!${letter})`, 'giu');
}

function rangesOf(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
    return { start: index, end: index + found.length };
  });
}

const oneLetter: RegExp = new RegExp(letter, 'u');
const asciiLetters: readonly boolean[] = Array.from({ length: 128 }, (_, code) => {
  return oneLetter.test(String.fromCharCode(code));
});

/** Returns where the words of a text begin. A pattern takes ten times as long. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    const isLetter = asciiLetters[code] ?? oneLetter.test(String.fromCodePoint(code));
    if (isLetter && !isInside) starts.push(at);
    isInside = isLetter;
    if (code > 0xffff) at += 1;
  }
  return starts;
}
