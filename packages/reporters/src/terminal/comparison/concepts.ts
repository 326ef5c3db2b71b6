import { counted, percent } from '../../numbers';
import type { ConceptChanges, ConceptRow } from '../../view/comparison/concepts';
import { hang } from '../layout';
import { type Page, section } from '../page';

/**
 * Which concepts have other text, and how much is the same:
 *
 *     changed   93.4%  Role of Management (c)(2)
 *                      412 → 431 words
 */
export function conceptLines({ changed, kept }: ConceptChanges, page: Page): string[] {
  if (changed.length + kept === 0) return [];
  return [
    section('Concepts', page),
    ...changed.flatMap((row) => rowLines(row, page)),
    ...(kept === 0 ? [] : [page.style.dim(`  ${counted(kept, 'concept')} unchanged`)]),
  ];
}

function rowLines(row: ConceptRow, { style, width }: Page): string[] {
  const { title, change, similarity, words, unchangedFlag } = row;
  const share = similarity === null ? '' : percent(similarity);
  const prefix = `  ${change.padEnd(9)}${share.padStart(6)}  `;
  const said = unchangedFlag === null ? words : `${words}; its flag is still ${unchangedFlag}`;
  const paints = { changed: style.yellow, new: style.green, gone: style.red };
  return [
    ...hang(title, { prefix, paintPrefix: paints[change], width }),
    ...hang(said, { prefix: ' '.repeat(prefix.length), paint: style.dim, width }),
  ];
}
