import { isJoining, isOpener, setOf } from './vocabulary';

/** Longer headings are not looked for. */
export const LONGEST_HEADING = 120;

/** Words that no heading has: it is a sentence. */
const unheaded = setOf(
  'is are was were be been has have had will would may might can could should must shall do does did see refer please when where while if whether although because that which who we they it factors',
);
/** Headings that begin with one of these are told from sentences by what follows alone. */
const mayOpen = setOf('The Our Overall How Certain Other No Third');

/** Whether the beginning of a sentence may be a heading: `Item 1C. Cybersecurity`. */
export function mayBeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\n')) return false;
  const words = text.split(/\s+/u);
  const [first = ''] = words;
  let isCapitalised = true;
  for (const [index, word] of words.entries()) {
    if (!isHeadingWord(word, index)) return false;
    // `C ybersecurity`, `Management s`: torn.
    const isTorn = /^\p{L}?$/u.test(words[index - 1] ?? '0') || word === 's';
    if (/^\p{Ll}/u.test(word) && !isJoining(word) && !isTorn) isCapitalised = false;
  }
  // `Our program …`, `In 2024 …`: no heading.
  return !isOpener(first) || (words.length > 1 && isCapitalised && mayOpen.has(first));
}

/** Whether a word may be one of a heading. */
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
