import { scanWords } from '../similarity/scan-words';

/** How many words and numbers a text has, as `similarity` cuts them. */
export function countWords(text: string): number {
  return scanWords(text).count;
}
