import { collapse } from '@cydkit/text';
import { decodeText } from './markup';

/**
 * The comparison key: two texts are the same where their keys are. White space is collapsed and
 * Unicode brought to its composed form (NFC); nothing else is folded.
 */
export function comparisonKey(text: string): string {
  return collapse(text).normalize('NFC');
}

/**
 * The weaker key for shapes that lose characters on their way, the SEC's Financial Statement and
 * Notes data sets before all: printable ASCII without white space and double quotes, character
 * references decoded.
 */
export function asciiKey(text: string): string {
  return decodeText(text).replace(/[^\x21-\x7e]|"/gu, '');
}
