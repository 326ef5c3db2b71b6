/** `text.slice(start, end)`, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What may end a sentence: a stop, the brackets and quotes that close behind it, white space; or a
 * stop between a word and a capitalised word, for some sources lose the space: `the plan.The Board`.
 */
const endPattern = /[.!?][)\]}"'”’»]{0,8}(?=\s)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|\n/gu;

/** Titles and such, before a name or a number; of the many abbreviations, those of filings. */
const abbreviations = new Set(
  'mr mrs ms dr prof messrs st no nos vs cf eg ie approx dept fig sec art'.split(' '),
);

const lowerCase = /^[\s("'“‘]*\p{Ll}/u;
/** `U.S`, `e.g`, the `J` of `J. Doe`: letters with stops between. */
const initials = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.)*\p{L}$/u;
const lastWord = /(?<!\p{L})\p{L}+$/u;

/**
 * Cuts a text into sentences. A sentence ends with `.`, `!` or `?`, the quotes and brackets that
 * close behind it, and white space, or with its line; but not before a letter in lower case, nor
 * after initials (`U.S.`, `J.`) or a title (`Mr.`). Every character that is no white space lies in
 * exactly one sentence.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(endPattern)) {
    const to = index + end.length;
    // What lies further away is no abbreviation and no opening quote.
    const goesOn = lowerCase.test(text.slice(to, to + 8));
    if (
      goesOn ||
      (end.startsWith('.') && isAbbreviated(text.slice(Math.max(0, index - 16), index)))
    )
      continue;
    push(sentences, text, from, to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

const isAbbreviated = (before: string): boolean =>
  initials.test(before) || abbreviations.has(lastWord.exec(before)?.[0].toLowerCase() ?? '');

function push(sentences: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.length - piece.trimStart().length;
  sentences.push({ start, end: start + trimmed.length });
}
