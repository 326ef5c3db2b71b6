import { toneOfLane } from '../svg/bars';
import type { RowCell } from '../view/disclosure';
import type { Lane, OverlapMap } from '../view/lanes';
import { type Markup, markup } from './markup';

/** More columns than this are narrow, without letters. */
const LETTERED = 7;
/** More than this share the last one: nobody reads them, and hostile nesting must not multiply. */
const MOST = 24;

/**
 * The lanes beside one passage, a box for each column: boxes are as high as the passage, and go on
 * on the next page of paper where a picture would not.
 */
export function lanesHtml({ lanes, columns }: OverlapMap, cells: readonly RowCell[]): Markup {
  const boxes = new Array<Markup>(Math.min(columns, MOST)).fill(EMPTY);
  for (const cell of cells) {
    const lane = lanes[cell.lane];
    if (lane === undefined) continue;
    const column = Math.min(lane.column, MOST - 1);
    if (boxes[column] === EMPTY) boxes[column] = boxHtml(cell, lane, columns <= LETTERED);
  }
  return markup`<div class="lanes${columns <= LETTERED ? null : ' many'}" aria-hidden="true">${boxes}</div>`;
}

const EMPTY = markup`<i></i>`;

function boxHtml(
  { lane: index, begins, ends, isPart }: RowCell,
  lane: Lane,
  lettered: boolean,
): Markup {
  const states = `${begins ? ' begins' : ''}${ends ? ' ends' : ''}${isPart ? ' part' : ''}`;
  const letter = begins && lettered && lane.letter.length === 1 ? lane.letter : null;
  return markup`<i class="lane ${toneOfLane(lane).name}${states}" data-lane="${index}" title="${lane.letter} ${lane.title}">${letter}</i>`;
}
