import type { Sentence } from '../model/subject';

/** A stop and what closes behind it, before white space and what may begin a sentence; or a line. */
const ends = /[.!?;][)\]"'”’]{0,4}(?=\s+["'“(]{0,3}(?:\p{Lu}|\d))|\n/gu;

/** What has a stop and no end: initials (`U.S.`, `J.`), titles, references (`No.`, `Item 1A.`). */
const abbreviation = /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Inc|Corp|Ltd|Co|No|Nos|vs|e\.g|i\.e)$/u;

/** Sentences of a text in reading order, white space around them left out. Lines end sentences. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    if (mark.startsWith('.') && abbreviation.test(text.slice(Math.max(from, index - 8), index))) {
      continue;
    }
    push(sentences, text, from, index + mark.length);
    from = index + mark.length;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.length - piece.trimStart().length;
  sentences.push({ start, end: start + trimmed.length, text: trimmed });
}
