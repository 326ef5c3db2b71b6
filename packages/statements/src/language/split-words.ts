import { expand, isSplitWord } from './mend-spelling';
import { words as vocabulary } from './word-forms';

/** What is between a word and the one before it. */
export type Break =
  /** White space or a hyphen: `third-party` is two words. */
  | 'none'
  /** A comma, a bracket or a dash. */
  | 'pause'
  /** A semicolon, a colon or a bullet: what follows is independent. */
  | 'stop';

/** A word of a text, normalized. */
export interface Word {
  /** Lowercase, without apostrophes: `companys` for `Company’s`. */
  text: string;
  /** It is `text.slice(start, end)` of the block. Words of one contraction share a position. */
  start: number;
  end: number;
  before: Break;
}

/**
 * Splits `text.slice(start, end)` into words. `doesn't`, `doesnt` and `does not` are the same two
 * words: the SEC's data sets lose apostrophes, and some filings also lose spaces.
 */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let before: Break = 'none';
  let at = start;
  while (at < end) {
    if (isLetter(text.charCodeAt(at))) {
      const from = at;
      while (at < end && (isLetter(text.charCodeAt(at)) || isApostrophe(text, at, end))) at += 1;
      add(words, { text: plain(text.slice(from, at)), start: from, end: at, before });
      before = 'none';
    } else {
      before = stronger(before, breakOf(text, at));
      at += 1;
    }
  }
  return words;
}

function add(words: Word[], { text, start, end, before }: Word): void {
  let spelling = text;
  const last = words.at(-1);
  if (last !== undefined && before === 'none' && isSplitWord(last.text, spelling)) {
    last.text += spelling;
    last.end = end;
    return;
  }
  if (last?.text === 'may' && before === 'none' && /^\d+$/.test(spelling)) last.text = month;
  if (spelling === 'may' && last !== undefined && beforeMonth.has(last.text)) spelling = month;
  for (const [index, text] of expand(spelling).entries()) {
    words.push({ text, start, end, before: index === 0 ? before : 'none' });
  }
}

/** `May` in `in May`, `May 2025`, which is not a possibility. */
const month = 'May';
const beforeMonth = vocabulary(
  'in of since until by the from through early late mid during before after',
);

function plain(spelling: string): string {
  return spelling.toLowerCase().replace(/['’‘`]/g, '');
}

const letter = /[\p{L}\p{M}\p{N}_&]/u;

function isLetter(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 97 && code <= 122) || // a-z
      (code >= 65 && code <= 90) || // A-Z
      (code >= 48 && code <= 57) // 0-9
    );
  }
  return letter.test(String.fromCharCode(code));
}

/** Recognizes an apostrophe inside a word; a closing quote has no letter after it. */
function isApostrophe(text: string, at: number, end: number): boolean {
  return "'’‘`".includes(text.charAt(at)) && at + 1 < end && isLetter(text.charCodeAt(at + 1));
}

function breakOf(text: string, at: number): Break {
  const sign = text.charAt(at);
  if (';:•☒☐☑●▪'.includes(sign)) return 'stop';
  if (',()[]—–"“”'.includes(sign)) return 'pause';
  // A dash written as a hyphen has spaces around it.
  if (sign === '-' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') return 'pause';
  return 'none';
}

function stronger(one: Break, other: Break): Break {
  if (one === 'stop' || other === 'stop') return 'stop';
  return one === 'pause' || other === 'pause' ? 'pause' : 'none';
}
