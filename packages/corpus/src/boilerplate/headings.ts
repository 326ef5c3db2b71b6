import { functionWords, scanWords } from '@cydkit/dedupe';
import type { Corpus } from '../open-corpus';
import { comparedText } from '../record/compared-text';

/** Longer lines are not headings. */
const mostWords = 14;

const small: ReadonlySet<string> = new Set(functionWords);

/**
 * Reports whether a sentence is a heading, `Risk Management and Strategy`: all its words but function
 * words are capitalized, and no sign ends it.
 */
export function isHeading(sentence: string): boolean {
  if (/[.!?;:,]["”’)\s]*$/u.test(sentence)) return false;
  const { starts, ends, count } = scanWords(sentence);
  if (count > mostWords) return false;
  for (let at = 0; at < count; at += 1) {
    const word = sentence.slice(starts[at], ends[at]);
    if (/^\p{Ll}/u.test(word) && (at === 0 || !small.has(word.toLowerCase()))) return false;
  }
  return true;
}

/** Returns the hashes of the sentences of the corpus that are headings, as its first spelling has them. */
export function headingsOf({ database }: Corpus): string[] {
  return database
    .prepare('select hash, text from sentences where words <= ? order by hash')
    .all<{ hash: string; text: string }>(mostWords)
    .filter(({ text }) => isHeading(text))
    .map(({ hash }) => hash);
}

/** Returns whether a sentence is a heading: as the corpus spells it, or else as it is. */
export function headingTest({ database }: Corpus): (sentence: string) => boolean {
  const statement = database.prepare('select text from sentences where hash = ?');
  return (sentence) => {
    const row = statement.get<{ text: string }>(comparedText(sentence)?.hash ?? '');
    return isHeading(row?.text ?? sentence);
  };
}
