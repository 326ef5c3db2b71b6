import { markup } from '../html/markup';
import type { Report } from '../report-model';
import { type FlagTable, flagTablesOf, STATE_WORDS } from '../view/flag-tables';
import { groundsOf } from '../view/grounds';
import { headOf } from '../view/head';
import { stateShape } from './icons';
import { labelSvg, pictureSvg } from './picture';

const WIDTH = 720;
const ROW = 28;
const HEAD = 58;
const MUTED = '#59626c';

/**
 * The flags as an SVG picture: a row each, its state as a sign and a word. A filing without annual
 * disclosure has no flags, and the picture says so.
 */
export function flagsSvg(report: Report): string {
  const { heading } = headOf(report.filing);
  const lines = flagTablesOf(groundsOf(report)).flatMap(linesOf);
  const content = lines.map((line, index) => lineSvg(line, HEAD + index * ROW));
  const said = lines.map(({ text, state }) =>
    state === null ? `${text}:` : `${text}: ${STATE_WORDS[state]}.`,
  );
  return pictureSvg({
    width: WIDTH,
    height: HEAD + Math.max(1, lines.length) * ROW + 8,
    id: 'flags',
    title: `Flags of ${heading}`,
    description: said.join(' ') || 'This filing has no flags.',
    content: [
      labelSvg(heading, 80, { x: 16, y: 32, size: 17, weight: 600 }),
      content.length > 0
        ? content
        : labelSvg('This filing has no flags.', 80, { x: 16, y: HEAD + 15, fill: MUTED }),
    ],
  });
}

/** A flag, or the context of those that follow. */
interface Line {
  text: string;
  paragraph: string | null;
  state: FlagTable['rows'][number]['state'] | null;
}

function linesOf({ context, rows }: FlagTable): Line[] {
  const flags = rows.map(({ label, paragraph, state }) => ({ text: label, paragraph, state }));
  return context === null ? flags : [{ text: context, paragraph: null, state: null }, ...flags];
}

function lineSvg({ text, paragraph, state }: Line, y: number) {
  if (state === null) return labelSvg(text, 100, { x: 16, y: y + 15, weight: 600 });
  const known = state === 'true' || state === 'false';
  return markup`<g transform="translate(16 ${y + 2})" color="${known ? '#1b1f23' : MUTED}">${stateShape(state)}</g>
${labelSvg(STATE_WORDS[state], 14, { x: 42, y: y + 15, weight: known ? 600 : 400, fill: known ? '#1b1f23' : MUTED })}${labelSvg(paragraph ?? '', 12, { x: 142, y: y + 15, fill: MUTED })}${labelSvg(text, 74, { x: 216, y: y + 15 })}`;
}
