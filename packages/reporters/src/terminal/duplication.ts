import type { Duplication } from '../view/duplication';
import type { OutlineEntry } from '../view/outline';
import { hang } from './layout';
import { type Page, section } from './page';

/** Deeper parts are told at this depth, so that lines do not run out of the page. */
const DEEPEST = 6;

/**
 * Which blocks repeat others:
 *
 *     Board of Directors Oversight
 *     passages 2 to 4
 *       ⊃ Role of Management
 *         = Positions or Committees Responsible
 *         passage 3
 *
 *     Board of Directors Oversight
 *     ∩ shares 12 words with Processes Integrated
 */
export function duplicationLines(duplication: Duplication | null, page: Page): string[] {
  if (duplication === null) return [];
  const { summary, outline, overlapping } = duplication;
  const { style, width } = page;
  const said = (text: string): string[] => hang(text, { prefix: '  ', width });
  const parts = outline.flatMap((entry) => [
    ...(entry.depth === 0 ? [''] : []),
    ...part(entry, page),
  ]);
  const overlaps = overlapping.flatMap(({ one, other, shared }) => [
    '',
    ...said(one),
    ...hang(`shares ${shared} with ${other}`, {
      prefix: '  ∩ ',
      paintPrefix: style.blue,
      paint: style.dim,
      width,
    }),
  ]);
  return [
    section('Duplication', page),
    ...summary.flatMap(said),
    ...(parts.length === 0
      ? []
      : [
          '',
          ...said(
            'Below each block stand those that lie inside it (⊃) and those with the same text (=).',
          ),
        ]),
    ...parts,
    ...(overlaps.length === 0 ? [] : ['', ...said('Blocks that overlap:')]),
    ...overlaps,
  ];
}

function part({ depth, titles, passages, again }: OutlineEntry, { style, width }: Page): string[] {
  const indent = ' '.repeat(2 + 2 * Math.min(depth, DEEPEST));
  const [first = '', ...same] = titles;
  const sign = depth === 0 ? '' : '⊃ ';
  const beside = { prefix: `${indent}${depth === 0 ? '' : '  '}`, paint: style.dim, width };
  return [
    ...hang(first, { prefix: indent + sign, paintPrefix: style.blue, width }),
    ...same.flatMap((title) => hang(`= ${title}`, beside)),
    ...hang(again ? 'as above' : passages, beside),
  ];
}
