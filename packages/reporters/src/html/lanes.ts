import { toneOfLane } from '../svg/bars';
import type { LaneCell, OverlapMap } from '../view/lanes';
import { type Markup, markup } from './markup';

/** Pitch of the columns in pixels, and the most that all of them together may take. */
const PITCH = 18;
const MOST = 126;
/** Lanes at this pitch or more have room for their letters. */
const LETTERED = 12;

/**
 * The lanes beside one passage: as high as the passage, whatever that is, and in shares of their
 * width, so that a narrow page can have them narrower.
 */
export function lanesHtml({ lanes, columns }: OverlapMap, cells: readonly LaneCell[]): Markup {
  const pitch = Math.min(PITCH, MOST / Math.max(1, columns));
  const step = 100 / Math.max(1, columns);
  const bars = cells.map(({ lane: index, begins, ends }) => {
    const lane = lanes[index];
    if (lane === undefined) return null;
    const x = percent(lane.column * step);
    const width = percent(step * 0.8);
    const { name, fill } = toneOfLane(lane);
    const middle = percent((lane.column + 0.4) * step);
    const isLettered = begins && pitch >= LETTERED && lane.letter.length === 1;
    return markup`<g data-lane="${index}"><title>${lane.letter} ${lane.title}</title><rect x="${x}" y="${begins ? TOP : 0}" width="${width}" height="100%" class="${name}" fill="${fill}"/>${
      isLettered
        ? markup`<text x="${middle}" y="${TOP + 12}" text-anchor="middle" class="on" fill="#fff">${lane.letter}</text>`
        : null
    }${ends ? markup`<rect x="${x}" y="100%" width="${width}" height="8" class="end" fill="#fff"/>` : null}</g>`;
  });
  return markup`<svg class="lanes" width="${Math.ceil(pitch * columns)}" aria-hidden="true">${bars}</svg>`;
}

/** Where a bar begins below the top of its passage, so that it parts from the one above. */
const TOP = 3;

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
