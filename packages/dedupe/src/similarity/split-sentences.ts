import { sentenceEnds } from '../align/sentence-ends';
import type { TextSpan } from '../diff-words';

/** A stop between two words, where a source has lost the space: `the plan.The Board`. */
const lostSpace = /(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu;

/**
 * Cuts a text into sentences, without the white space around them. A sentence ends with `.`, `!`
 * or `?` and the quotes and brackets that close behind it, before white space, or with its line;
 * but not before a letter in lower case, nor after an abbreviation (`U.S.`, `Mr.`, `Inc.`). Every
 * character that is no white space lies in exactly one sentence.
 */
export function splitSentences(text: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  let line = 0;
  while (line <= text.length) {
    const feed = text.indexOf('\n', line);
    const lineEnd = feed === -1 ? text.length : feed;
    let from = line;
    for (const end of sentenceEnds(text.slice(line, lineEnd))) {
      const begin = from;
      for (const { index } of text.slice(begin, line + end).matchAll(lostSpace)) {
        push(sentences, text, from, begin + index);
        from = begin + index;
      }
      push(sentences, text, from, line + end);
      from = line + end;
    }
    line = lineEnd + 1;
  }
  return sentences;
}

function push(sentences: TextSpan[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = to - piece.trimStart().length;
  sentences.push({ start, end: start + trimmed.length });
}
