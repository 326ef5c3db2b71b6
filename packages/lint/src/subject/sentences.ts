import { sentenceSpans } from '@cydkit/text';
import type { Sentence } from '../model/subject';

/** Sentences of a text in reading order, white space around them left out. Semicolons end them. */
export function sentencesOf(text: string): Sentence[] {
  return sentenceSpans(text, { semicolons: true }).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}
