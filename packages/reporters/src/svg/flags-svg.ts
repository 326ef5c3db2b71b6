import { disclosureView, type FlagTable, type Report, stateWords } from '@cydkit/presentation';
import { markup } from '../markup/markup';
import { stateShape } from '../markup/shapes';
import { labelSvg, pictureSvg } from './picture';

const pictureWidth = 720;
const rowHeight = 28;
const headHeight = 58;
const muted = '#59626c';

/**
 * Draws the flags as an SVG picture, a row for each, with its state as a sign and a word. For a filing
 * without an annual disclosure, the picture says that there are no flags.
 */
export function flagsSvg(report: Report): string {
  const { head, flags } = disclosureView(report);
  const lines = flags.flatMap(linesOf);
  const content = lines.map((line, index) => lineSvg(line, headHeight + index * rowHeight));
  const description = lines.map(({ text, state }) =>
    state === null ? `${text}:` : `${text}: ${stateWords[state]}.`,
  );
  return pictureSvg({
    width: pictureWidth,
    height: headHeight + Math.max(1, lines.length) * rowHeight + 8,
    id: 'flags',
    title: `Flags of ${head.heading}`,
    description: description.join(' ') || 'This filing has no flags.',
    content: [
      labelSvg(head.heading, 80, { x: 16, y: 32, size: 17, weight: 600 }),
      content.length > 0
        ? content
        : labelSvg('This filing has no flags.', 80, { x: 16, y: headHeight + 15, fill: muted }),
    ],
  });
}

/** A flag, or the context of the flags that follow. */
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
  return markup`<g transform="translate(16 ${y + 2})" color="${known ? '#1b1f23' : muted}">${stateShape(state)}</g>
${labelSvg(stateWords[state], 14, { x: 42, y: y + 15, weight: known ? 600 : 400, fill: known ? '#1b1f23' : muted })}${labelSvg(paragraph ?? '', 12, { x: 142, y: y + 15, fill: muted })}${labelSvg(text, 74, { x: 216, y: y + 15 })}`;
}
