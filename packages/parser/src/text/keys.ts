import { collapse } from '@cydkit/text';
import { decodeText } from './markup';
import { foldScripts } from './scripts';

/**
 * Returns the comparison key: two texts are the same if their keys are. White space is collapsed and
 * Unicode is composed (NFC); nothing else is folded.
 */
export function comparisonKey(text: string): string {
  return collapse(text).normalize('NFC');
}

/**
 * Returns the weaker key for sources that lose characters, above all the SEC's Financial Statement
 * and Notes data sets: printable ASCII without white space and double quotes, character references
 * decoded, raised and lowered text as on the line.
 */
export function asciiKey(text: string): string {
  return foldScripts(decodeText(text)).replace(/[^\x21-\x7e]|"/gu, '');
}
