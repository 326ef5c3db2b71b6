import type { FlagState } from '@cydkit/disclosure';
import { type Lane, type OverlapMap, palettes } from '@cydkit/presentation';
import { Markup, markup } from './markup';

/** Returns a color: pages take it from their own palette by its class name, pictures from here. */
export function toneOfLane({ tone }: Lane): { name: string; fill: string } {
  const { tones, other } = palettes.light;
  return { name: tone === null ? 'tone-other' : `tone-${tone}`, fill: tones[tone ?? -1] ?? other };
}

/** The area of the bars. */
export interface BarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The minimum width of a bar, so that a single word is visible. */
const narrowest = 3;

/** Returns what draws a lane as bars over the disclosure, from left to right, by characters. */
export function laneBars({ passages }: OverlapMap): (lane: Lane, box: BarBox) => Markup[] {
  const offsets = [0];
  for (const { characters } of passages) offsets.push((offsets.at(-1) ?? 0) + characters);
  return (lane, box) => {
    const scale = box.width / Math.max(1, offsets.at(-1) ?? 1);
    const { name, fill } = toneOfLane(lane);
    return lane.runs.map(({ first, last }) => {
      const start = (offsets[first] ?? 0) * scale;
      const width = Math.max(narrowest, (offsets[last + 1] ?? 0) * scale - start);
      const x = Math.min(start, box.width - width) + box.x;
      return markup`<rect x="${round(x)}" y="${box.y}" width="${round(width)}" height="${box.height}" class="${name}" fill="${fill}"/>`;
    });
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A triangle with an exclamation mark: no usable answer. */
const warning =
  '<path d="M8 1.6 15 14H1z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 6v4m0 1.6v.4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>';

/** The states of a flag as shapes of 16 by 16 units, which need no color. */
const shapes: Readonly<Record<FlagState, string>> = {
  true: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m4.6 8.3 2.3 2.4 4.5-5" fill="none" stroke="#fff" class="on" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>',
  false:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  notReported:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 2.2"/>',
  unreadable: warning,
  contradictory: warning,
};

/** Returns the shape of a state. */
export function stateShape(state: FlagState): Markup {
  return new Markup(shapes[state]);
}
