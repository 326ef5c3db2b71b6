import { type Markup, markup } from '../html/markup';
import type { Lane, OverlapMap } from '../view/lanes';
import { palettes } from '../view/tones';

/** A colour that pages take from their own palette by the class, and pictures from here. */
export function toneOfLane({ tone }: Lane): { name: string; fill: string } {
  const { tones, other } = palettes.light;
  return { name: tone === null ? 'tone-other' : `tone-${tone}`, fill: tones[tone ?? -1] ?? other };
}

export interface BarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The narrowest that a bar may be, so that a single word is still seen. */
const NARROWEST = 3;

/** A lane laid flat: the disclosure from left to right, by characters, with what it covers. */
export function laneBars(lane: Lane, { passages }: OverlapMap, box: BarBox): Markup[] {
  const offsets = [0];
  for (const { characters } of passages) offsets.push((offsets.at(-1) ?? 0) + characters);
  const scale = box.width / Math.max(1, offsets.at(-1) ?? 1);
  const { name, fill } = toneOfLane(lane);
  return lane.runs.map(({ first, last }) => {
    const start = (offsets[first] ?? 0) * scale;
    const width = Math.max(NARROWEST, (offsets[last + 1] ?? 0) * scale - start);
    const x = Math.min(start, box.width - width) + box.x;
    return markup`<rect x="${round(x)}" y="${box.y}" width="${round(width)}" height="${box.height}" class="${name}" fill="${fill}"/>`;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
