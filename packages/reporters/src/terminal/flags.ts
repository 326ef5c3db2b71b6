import type { FlagState } from '@cydkit/disclosure';
import { SENTENCE, shortened } from '../shortened';
import { describeBasis, type FlagTable, STATE_WORDS } from '../view/flag-tables';
import { hang, longest } from './layout';
import { type Page, section } from './page';
import type { Paint, Style } from './style';

/** `false` is an answer, not an alarm: only what is no answer at all is red. */
const PAINTS: Readonly<Record<FlagState, (style: Style) => Paint>> = {
  true: ({ green }) => green,
  false: ({ yellow }) => yellow,
  notReported: ({ dim }) => dim,
  unreadable: ({ red }) => red,
  contradictory: ({ red }) => red,
};

const COLUMN = longest(Object.values(STATE_WORDS)) + 2;

export function flagLines({ context, note, rows }: FlagTable, page: Page): string[] {
  const { style, width } = page;
  const column = longest(rows.map(({ paragraph }) => paragraph ?? '')) + 2;
  return [
    section('Flags', page),
    ...(context === null ? [] : hang(context, { prefix: '  ', paint: style.dim, width })),
    ...rows.flatMap(({ state, label, paragraph, basis, missing }) => {
      const prefix = `  ${STATE_WORDS[state].padEnd(COLUMN)}${(paragraph ?? '').padEnd(column)}`;
      const beside = { prefix: ' '.repeat(prefix.length), paint: style.dim, width };
      const rests = basis && `${describeBasis(basis)}: ${shortened(basis.quote, SENTENCE)}`;
      const said = rests ?? missing;
      return [
        ...hang(label, { prefix, paintPrefix: PAINTS[state](style), width }),
        ...(said === null ? [] : hang(said, beside)),
      ];
    }),
    ...(note === null ? [] : hang(note, { prefix: '  ', paint: style.dim, width })),
  ];
}
