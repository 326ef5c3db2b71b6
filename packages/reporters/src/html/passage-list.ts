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

/** The disclosure once, in reading order, with the lanes at its side and notes in the margin. */
export function passagesSection(page: DisclosureView, id: Ids): Section | null {
  if (page.passages.length === 0) return null;
  const hasMargin = page.passages.some(({ notes }) => notes.length > 0);
  const content = markup`<ol class="passages${hasMargin ? ' noted' : ''}">
${page.passages.map((passage) => passageHtml(passage, page, id))}</ol>
<p class="showing" role="status"></p>
`;
  return { name: 'disclosure', heading: 'Disclosure', content };
}

function passageHtml(passage: PassageView, page: DisclosureView, id: Ids): Markup {
  const { map } = page;
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
${markedTextHtml(passage, page.notes, id)}</div>
${repeats.map(({ passages, beginning }) => markup`<p class="again">then again ${passages}: <q>${beginning}</q></p>\n`)}</div>
</li>
`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Covering {
  cell: RowCell;
  lane: Lane;
  /** `[4]`, where it covers only some passages of the row. */
  part: string | null;
}

/** What begins is named; what goes on is seen by its lane, and read to those who do not see it. */
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
