import type { Subject } from '../../model/subject';

/**
 * What to add where the text may have been damaged on its way: the SEC's data sets put a space for
 * every tag and drop what is not ASCII, so the page may be right.
 */
export function lossyNote({ filing }: Subject): string {
  if (filing.source.format !== 'notes') return '';
  return '; the data set, which replaces tags by spaces and drops dashes, may have done it: see the page';
}
