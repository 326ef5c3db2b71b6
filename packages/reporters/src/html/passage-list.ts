import {
  type DisclosureView,
  describePart,
  type Lane,
  type OverlapMap,
  ownNumbers,
  type PassageView,
  type RowCell,
} from '@cydkit/presentation';
import { describePassages, numberRange } from '@cydkit/presentation/wording';
import { type Markup, markup } from '../markup/markup';
import { toneOfLane } from '../markup/shapes';
import { letterHtml } from './overlap-list';
import type { Ids, Section } from './page-sections';
import { markedTextHtml } from './passage-text';

/** Returns the disclosure, in reading order, with lanes next to it and notes in the margin. */
export function passagesSection(view: DisclosureView, id: Ids): Section | null {
  if (view.passages.length === 0) return null;
  return { name: 'disclosure', heading: 'Disclosure', content: passagesHtml(view, id) };
}

function* passagesHtml(view: DisclosureView, id: Ids): Generator<Markup> {
  const hasMargin = view.passages.some(({ notes }) => notes.length > 0);
  yield markup`<ol class="passages${hasMargin ? ' noted' : ''}">\n`;
  for (const passage of view.passages) yield passageHtml(passage, view, id);
  yield markup`</ol>\n<p class="showing" role="status"></p>\n`;
}

function passageHtml(passage: PassageView, { map, notes }: DisclosureView, id: Ids): Markup {
  const { pieces, runsOn, repeats, cells, tornBefore, tornAfter } = passage;
  const numbers = ownNumbers(pieces);
  const covering = cells.flatMap((cell) => {
    const lane = map.lanes[cell.lane];
    return lane === undefined ? [] : [{ cell, lane, part: describePart(passage, cell) }];
  });
  const name = id(`p${numbers[0]}`);
  return markup`<li id="${name}" class="${runsOn ? 'runs-on' : 'starts'}" data-lanes="${cells.map(({ lane }) => lane).join(' ')}">
<a class="number" href="#${name}" aria-label="${capital(describePassages(numbers))}">${numberRange(numbers)}</a>
${lanesHtml(map, cells)}
<div class="body">
${coversHtml(covering)}<div class="text${tornBefore ? ' torn-before' : null}${tornAfter ? ' torn-after' : null}" dir="auto">
${markedTextHtml(passage, notes, id)}</div>
${repeats.map(({ passages, beginning }) => markup`<p class="again">then again ${passages}: <q>${beginning}</q></p>\n`)}</div>
</li>
`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Covering {
  cell: RowCell;
  lane: Lane;
  /** `[4]`, if it covers only some passages of the row. */
  part: string | null;
}

/** Names the blocks that begin; those that continue are visible as lanes, and named to screen readers. */
function coversHtml(covering: readonly Covering[]): Markup {
  const beginning = covering.filter(({ cell }) => cell.begins);
  const goingOn = covering.filter(({ cell }) => !cell.begins);
  const names = goingOn.map(({ lane, part }) =>
    [lane.letter, lane.title, part ?? ''].join(' ').trim(),
  );
  const tags = beginning.map(tagHtml);
  return markup`${tags.length === 0 ? null : markup`<p class="tags">${tags}</p>\n`}${
    names.length === 0 ? null : markup`<p class="unseen">Still under ${names.join('; ')}.</p>\n`
  }`;
}

function tagHtml({ cell, lane, part }: Covering): Markup {
  const where =
    lane.paragraph === null ? null : markup` <span class="para">${lane.paragraph}</span>`;
  return markup`<span class="tag" data-lane="${cell.lane}">${letterHtml(lane)} ${lane.title}${where}${part === null ? null : ` ${part}`}</span> `;
}

/** More columns than this are narrow and without letters. */
const letteredColumns = 7;
/** More lanes share the last column: they are unreadable anyway, and bound what hostile nesting costs. */
const maxColumns = 24;

/**
 * Returns the lanes next to one passage, a box for each column. Boxes are as high as the passage and,
 * unlike a picture, continue on the next printed page.
 */
function lanesHtml({ lanes, columns }: OverlapMap, cells: readonly RowCell[]): Markup {
  const boxes = new Array<Markup>(Math.min(columns, maxColumns)).fill(emptyBox);
  for (const cell of cells) {
    const lane = lanes[cell.lane];
    if (lane === undefined) continue;
    const column = Math.min(lane.column, maxColumns - 1);
    if (boxes[column] === emptyBox) boxes[column] = boxHtml(cell, lane, columns <= letteredColumns);
  }
  return markup`<div class="lanes${columns <= letteredColumns ? null : ' many'}" aria-hidden="true">${boxes}</div>`;
}

const emptyBox = markup`<i></i>`;

function boxHtml(
  { lane: index, begins, ends, isPart }: RowCell,
  lane: Lane,
  lettered: boolean,
): Markup {
  const states = `${begins ? ' begins' : ''}${ends ? ' ends' : ''}${isPart ? ' part' : ''}`;
  const letter = begins && lettered && lane.letter.length === 1 ? lane.letter : null;
  return markup`<i class="lane ${toneOfLane(lane).name}${states}" data-lane="${index}" title="${lane.letter} ${lane.title}">${letter}</i>`;
}
