import { denials, functionWords, newWords, scanWords, type Words } from '@cydkit/dedupe';

/** A phrase in a text: `text.slice(start, end)`. */
export interface FoundPhrase {
  /** A hash of its words: equal phrases have the same one in every text. */
  hash: number;
  /** Another hash, independent of the first. */
  check: number;
  start: number;
  end: number;
}

/** The most words of a phrase. */
const longest = 5;

/**
 * Finds the phrases of texts: one to five words with nothing but white space, hyphens or slashes between
 * them. A phrase begins and ends with a word that names or denies something (`use of generative ai`),
 * has at least one that names something, and has no year.
 */
export class PhraseReader {
  readonly #words: Words = newWords(0);
  readonly #edges: ReadonlySet<number>;
  readonly #empty: ReadonlySet<number>;
  /** One for all phrases, so that none is made for each of millions. */
  readonly #phrase: FoundPhrase = { hash: 0, check: 0, start: 0, end: 0 };

  constructor() {
    const negating = new Set(denials);
    this.#empty = this.#hashesOf(functionWords);
    this.#edges = this.#hashesOf(functionWords.filter((word) => !negating.has(word)));
  }

  #hashesOf(words: readonly string[]): ReadonlySet<number> {
    const { hashes, count } = scanWords(words.join(' '), this.#words);
    return new Set(hashes.subarray(0, count));
  }

  /** Calls `use` for each phrase of a text; what it is given is valid until it returns. */
  read(text: string, use: (phrase: FoundPhrase) => void): void {
    const words = scanWords(text, this.#words);
    for (let first = 0; first < words.count; first += 1) {
      if (!this.#edges.has(words.hashes[first] ?? 0)) this.#readFrom(text, first, use);
    }
  }

  #readFrom(text: string, first: number, use: (phrase: FoundPhrase) => void): void {
    const { hashes, starts, ends, count } = this.#words;
    const phrase = this.#phrase;
    phrase.start = starts[first] ?? 0;
    phrase.hash = 0;
    phrase.check = 0;
    let names = false;
    const end = Math.min(first + longest, count);
    for (let at = first; at < end; at += 1) {
      const start = starts[at] ?? 0;
      if (at > first && !isJoined(text, ends[at - 1] ?? 0, start)) return;
      const stop = ends[at] ?? 0;
      if (isYear(text, start, stop)) return;
      const word = hashes[at] ?? 0;
      phrase.hash = Math.imul(phrase.hash ^ word, 0x9e3779b1) ^ (phrase.hash >>> 15);
      phrase.check =
        Math.imul(phrase.check ^ (word >>> 7) ^ word, 0x85ebca6b) ^ (phrase.check >>> 13);
      phrase.end = stop;
      names ||= !this.#empty.has(word);
      if (names && !this.#edges.has(word)) use(phrase);
    }
  }
}

/** Returns what identifies a phrase among those of any texts. */
export function keyOf({ hash, check }: FoundPhrase): number {
  // 53 bits, the most that a number holds exactly.
  return (hash >>> 0) * 2 ** 21 + (check >>> 11);
}

/** Returns the hash of a phrase, given what identifies it. */
export function hashOf(key: number): number {
  return Math.floor(key / 2 ** 21) | 0;
}

/** Reports whether there is nothing between two words but white space, hyphens and slashes. */
function isJoined(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code <= 0x20 || code === 0xa0;
    if (!isSpace && code !== 0x2d && code !== 0x2f && code !== 0x2011) return false;
    // An empty line ends a paragraph or a heading.
    if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) return false;
  }
  return true;
}

/** Years differ from one year to the next whatever a filing says. */
function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && /^(?:19|20)\d\d$/u.test(text.slice(start, end));
}
