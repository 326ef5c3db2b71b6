/**
 * A stop and what closes behind it, before white space; or between a word and a capitalised one, for
 * some sources lose the space: `the plan.The Board`.
 */
const STOP = /[.!?]["'”’»)\]}]*(?=\s)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;

/** Abbreviations that a name or a number goes on after. A single capital (`U.S.`) is one, too. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof messrs hon st sr jr no nos vs cf e.g i.e inc corp co ltd ph.d sec dept'.split(
    ' ',
  ),
);

/**
 * What begins a sentence although it is in lower case: a name (`nCino reports`), a mark of a list
 * (`b. Training`, `iv) testing`, `o Training`).
 */
const SMALL_BEGIN = /^(?:\p{Ll}{1,3}\p{Lu}|(?:\p{Ll}|[ivx]{2,4})[.)]\s|o\s+\p{Lu})/u;
/** The mark of a list, whose stop ends no sentence: `1. We log. b. We test; and iii. We report`. */
const MARK =
  /(?:^|[.!?:;,]["'”’»)\]}]*\s|\s(?:and|or)\s)[^\p{L}\p{N}]*(?:\p{L}|[ivx]{1,4}|\p{N}{1,2})$/iu;
const LONGEST_MARK = 4;
/** A mark with what stands before it is no longer, but for white space and bullets. */
const MARK_REACH = 24;

/**
 * Where the sentences of a line end, the last with the line. A stop ends a sentence unless it
 * stands behind an abbreviation or the mark of a list, or what follows goes on in lower case:
 * `the U.S. Government`, `Inc. and`, `No. 5`, `b. Training`.
 */
export function sentenceEnds(line: string): number[] {
  const ends: number[] = [];
  for (const { 0: stop, index } of line.matchAll(STOP)) {
    const end = index + stop.length;
    const next = line.slice(end, end + 40).trimStart();
    if (/^\p{Ll}/u.test(next) && !SMALL_BEGIN.test(next)) continue;
    if (line.charAt(index) === '.') {
      const word = wordBefore(line, index);
      if (isAbbreviation(word, next) || (word.length <= LONGEST_MARK && isMark(line, index)))
        continue;
    }
    ends.push(end);
  }
  if (ends.at(-1) !== line.length) ends.push(line.length);
  return ends;
}

/** The longest abbreviation has fewer letters. */
const LONGEST = 8;

/** With the hyphen: the K of `Form 10-K.` is no initial, it belongs to what stands before. */
function wordBefore(line: string, stop: number): string {
  const before = line.slice(Math.max(0, stop - LONGEST), stop);
  return before.split(/[^-\p{L}\p{N}.]/u).at(-1) ?? '';
}

function isAbbreviation(word: string, next: string): boolean {
  if (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word)) return true;
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  // `The answer is no. We …`, `filed with the SEC. We …`: abbreviations only before a number.
  return !/^(?:nos?|sec)$/iu.test(word) || /^\d/u.test(next);
}

function isMark(line: string, stop: number): boolean {
  return MARK.test(line.slice(Math.max(0, stop - MARK_REACH), stop));
}
