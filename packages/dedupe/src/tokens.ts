/**
 * A token as one integer: `id << 4 | CLOSER? | STOP? | WORD? | GAP?`.
 *
 * Two texts are equal with white space collapsed exactly if their symbols are equal. The first
 * symbol of a text never carries GAP, so that leading white space makes no difference.
 */
export const GAP = 1;
const WORD = 2;
const STOP = 4;
const CLOSER = 8;
const ID_SHIFT = 4;

/** The same token, whether or not white space stands before it. */
export const withoutGap = (symbol: number): number => symbol & ~GAP;
export const isWord = (symbol: number): boolean => (symbol & WORD) !== 0;
/** A sign that ends a sentence. */
export const isStop = (symbol: number): boolean => (symbol & STOP) !== 0;
/** A bracket or quote that may stand behind such a sign: `(… the committee.)` */
export const isCloser = (symbol: number): boolean => (symbol & CLOSER) !== 0;

const stops = '.!?';
const closers = ')]}"\'”’»';

function kindOfSign(sign: string): number {
  if (stops.includes(sign)) return STOP;
  return closers.includes(sign) ? CLOSER : 0;
}

export interface Tokens {
  symbols: Int32Array;
  /** `text.slice(starts[i], ends[i])` is token `i`. */
  starts: Int32Array;
  ends: Int32Array;
}

const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const OTHER = 3;

const spacePattern = /^\s$/u;
const letterPattern = /^[\p{L}\p{M}\p{N}_]$/u;

const classify = (character: string): number =>
  spacePattern.test(character) ? SPACE : letterPattern.test(character) ? LETTER : OTHER;

/** Classes of the Basic Multilingual Plane, filled on demand: the patterns are slow. */
const known = new Uint8Array(0x10000);

function classOf(code: number): number {
  if (code > 0xffff) return classify(String.fromCodePoint(code));
  const before = known[code] ?? UNKNOWN;
  if (before !== UNKNOWN) return before;
  const found = classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

/** Most text is one code unit a character: `codePointAt` only where a surrogate stands. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/**
 * Returns a function that cuts texts into words (letters, marks, digits, underscore) and single
 * other characters. Equal tokens get equal symbols across all texts given to the same function.
 */
export function createTokenizer(): (text: string) => Tokens {
  const symbolsOf = new Map<string, number>();

  const symbolOf = (token: string, kind: number): number => {
    const known = symbolsOf.get(token);
    if (known !== undefined) return known;
    const marks = kind === LETTER ? WORD : kindOfSign(token);
    const symbol = (symbolsOf.size << ID_SHIFT) | marks;
    symbolsOf.set(token, symbol);
    return symbol;
  };

  return (text) => {
    const symbols = new Int32Array(text.length);
    const starts = new Int32Array(text.length);
    const ends = new Int32Array(text.length);
    let count = 0;
    let gap = 0;
    let at = 0;
    while (at < text.length) {
      const code = codeAt(text, at);
      const kind = classOf(code);
      const start = at;
      at += widthOf(code);
      if (kind === SPACE) {
        gap = GAP;
        continue;
      }
      if (kind === LETTER) at = endOfWord(text, at);
      symbols[count] = symbolOf(text.slice(start, at), kind) | (count > 0 ? gap : 0);
      starts[count] = start;
      ends[count] = at;
      count += 1;
      gap = 0;
    }
    return {
      symbols: symbols.slice(0, count),
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
    };
  };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (classOf(code) !== LETTER) break;
    at += widthOf(code);
  }
  return at;
}
