import { palettes } from '@cydkit/presentation';
import { type Markup, markup } from '../markup/markup';
import { labelSvg, pictureSvg } from '../svg/picture';
import { wrap } from '../text/wrap';
import { type ChartColumns, type ChartGroup, type ChartRow, chartGroups } from './chart-rows';
import type { TablePart } from './model';
import { weakWords } from './part-words';

/** What a chart shows, and what is written on it. */
export interface ChartOptions extends ChartColumns {
  title: string;
  /** Denominators and the like, below the bars. */
  notes?: readonly string[];
}

const width = 860;
const margin = 16;
const rowHeight = 24;
const barHeight = 14;
const headingHeight = 30;
const axisHeight = 30;
const wordsWidth = 220;
/** Of a letter of 13 pixels, rather more than less. */
const letterWidth = 7.2;
const longestLabel = 40;

const muted = '#59626c';
const ink = '#1b1f23';
const [fill = muted] = palettes.light.tones;

/**
 * Draws the shares of a table as an SVG picture: a bar for each row, with a line from the low to the high
 * end of its interval, and its percentage. Bars of weak values are dashed and empty. The axis ends at a
 * round percentage, at most 100%.
 *
 * @throws TypeError if the table has no column of shares, or lacks one that the options name
 */
export function chartSvg(table: TablePart, options: ChartOptions): string {
  const groups = chartGroups(table, options);
  const rows = groups.flatMap((group) => group.rows);
  const titles = wrap(options.title, 88);
  const notes = [...notesOn(rows), ...(options.notes ?? [])].flatMap((note) => wrap(note, 125));
  const top = 20 + titles.length * 22;
  const axis = axisFor(rows);
  const { content, bottom } = groupsSvg(groups, axis, top);
  const notesTop = bottom + axisHeight;
  return pictureSvg({
    width,
    height: notesTop + notes.length * 18 + margin,
    id: 'chart',
    title: options.title,
    description: [...groups.map(describe), ...notes].join(' '),
    content: [
      titles.map((line, at) =>
        labelSvg(line, 100, { x: margin, y: 32 + at * 22, size: 17, weight: 600 }),
      ),
      axisSvg(axis, { top, bottom }),
      content,
      notes.map((line, at) =>
        labelSvg(line, 140, { x: margin, y: notesTop + 14 + at * 18, size: 12, fill: muted }),
      ),
    ],
  });
}

function notesOn(rows: readonly ChartRow[]): string[] {
  return [
    ...(rows.some(({ weak }) => weak) ? [`Dashed: ${weakWords}.`] : []),
    ...(rows.length === 0 ? ['There is nothing to show.'] : []),
  ];
}

/** Where shares are drawn: the axis runs from 0 to `most`. */
interface Axis {
  most: number;
  step: number;
  left: number;
  width: number;
}

const axes: readonly (readonly [most: number, step: number])[] = [
  [0.01, 0.002],
  [0.02, 0.005],
  [0.05, 0.01],
  [0.1, 0.02],
  [0.2, 0.05],
  [0.5, 0.1],
  [1, 0.2],
];

function axisFor(rows: readonly ChartRow[]): Axis {
  let highest = 0;
  let longest = 0;
  for (const { share, interval, label } of rows) {
    highest = Math.max(highest, share ?? 0, interval?.high ?? 0);
    longest = Math.max(longest, Math.min(label.length, longestLabel));
  }
  const [most, step] = axes.find(([most]) => highest <= most) ?? [1, 0.2];
  const left = margin + Math.ceil(longest * letterWidth) + 12;
  return { most, step, left, width: width - left - wordsWidth - margin };
}

/** Returns where a share is on the axis, in pixels, to a tenth. */
function placeOf(share: number, { most, left, width }: Axis): number {
  const within = Math.min(most, Math.max(0, share));
  return Math.round((left + (within / most) * width) * 10) / 10;
}

function axisSvg(axis: Axis, { top, bottom }: { top: number; bottom: number }): Markup[] {
  const ticks = Array.from({ length: Math.round(axis.most / axis.step) + 1 }, (_, at) => at);
  return ticks.map((tick) => {
    const share = tick * axis.step;
    const x = placeOf(share, axis);
    const percentage = `${Math.round(share * 1000) / 10}%`;
    return markup`<line x1="${x}" y1="${top}" x2="${x}" y2="${bottom + 4}" stroke="#d9dde1"/><text x="${x}" y="${bottom + 18}" text-anchor="middle" font-size="11" fill="${muted}">${percentage}</text>
`;
  });
}

/** Draws groups one below the other, and says where they end. */
function groupsSvg(
  groups: readonly ChartGroup[],
  axis: Axis,
  top: number,
): { content: Markup[]; bottom: number } {
  const content: Markup[] = [];
  let y = top;
  for (const { heading, rows } of groups) {
    if (heading !== null) {
      content.push(labelSvg(heading, 100, { x: margin, y: y + 20, weight: 600 }));
      y += headingHeight;
    }
    for (const row of rows) {
      content.push(rowSvg(row, axis, y));
      y += rowHeight;
    }
  }
  return { content, bottom: y };
}

function rowSvg(row: ChartRow, axis: Axis, y: number): Markup {
  const { label, weak, words } = row;
  const middle = y + rowHeight / 2;
  const color = weak ? muted : ink;
  const name = labelSvg(label, longestLabel, { x: margin, y: middle + 5, fill: color });
  const value = labelSvg(words, 40, { x: width - wordsWidth, y: middle + 5, fill: color });
  return markup`${name}${barSvg(row, axis, middle)}${whiskerSvg(row, axis, middle)}${value}`;
}

function barSvg({ share, weak }: ChartRow, axis: Axis, middle: number): Markup | null {
  if (share === null) return null;
  const length = Math.round((placeOf(share, axis) - axis.left) * 10) / 10;
  const look = weak
    ? markup`fill="#ffffff" stroke="${muted}" stroke-dasharray="3 3"`
    : markup`fill="${fill}"`;
  return markup`<rect x="${axis.left}" y="${middle - barHeight / 2}" width="${length}" height="${barHeight}" ${look}/>
`;
}

function whiskerSvg({ interval }: ChartRow, axis: Axis, middle: number): Markup | null {
  if (interval === null) return null;
  const low = placeOf(interval.low, axis);
  const high = placeOf(interval.high, axis);
  const path = `M${low} ${middle - 4}v8M${low} ${middle}H${high}M${high} ${middle - 4}v8`;
  return markup`<path d="${path}" fill="none" stroke="${ink}" stroke-width="1.5"/>
`;
}

function describe({ heading, rows }: ChartGroup): string {
  const bars = rows.map(
    ({ label, words, weak }) => `${label}: ${words}${weak ? `, ${weakWords}` : ''}.`,
  );
  return [...(heading === null ? [] : [`${heading}:`]), ...bars].join(' ');
}
