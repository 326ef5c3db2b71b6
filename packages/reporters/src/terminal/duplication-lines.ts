import type { Duplication, OutlineEntry } from '@cydkit/presentation';
import { hang } from './hanging-text';
import { type Page, section } from './terminal-page';

/** Deeper parts are shown at this depth, so that lines keep some width. */
const maxDepth = 6;

/**
 * Shows which blocks repeat others:
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
  const paragraph = (text: string): string[] => hang(text, { prefix: '  ', width });
  const parts = outline.flatMap((entry) => [
    ...(entry.depth === 0 ? [''] : []),
    ...part(entry, page),
  ]);
  const overlaps = overlapping.flatMap(({ one, other, shared }) => [
    '',
    ...paragraph(one),
    ...hang(`shares ${shared} with ${other}`, {
      prefix: '  ∩ ',
      paintPrefix: style.blue,
      paint: style.dim,
      width,
    }),
  ]);
  return [
    section('Duplication', page),
    ...summary.flatMap(paragraph),
    ...(parts.length === 0
      ? []
      : [
          '',
          ...paragraph(
            'Each block is followed by those inside it (⊃) and those with the same text (=).',
          ),
        ]),
    ...parts,
    ...(overlaps.length === 0 ? [] : ['', ...paragraph('Blocks that overlap:')]),
    ...overlaps,
  ];
}

function part({ depth, titles, passages, again }: OutlineEntry, { style, width }: Page): string[] {
  const indent = ' '.repeat(2 + 2 * Math.min(depth, maxDepth));
  const [first = '', ...same] = titles;
  const sign = depth === 0 ? '' : '⊃ ';
  const beside = { prefix: `${indent}${depth === 0 ? '' : '  '}`, paint: style.dim, width };
  return [
    ...hang(first, { prefix: indent + sign, paintPrefix: style.blue, width }),
    ...same.flatMap((title) => hang(`= ${title}`, beside)),
    ...hang(again ? 'as above' : passages, beside),
  ];
}
