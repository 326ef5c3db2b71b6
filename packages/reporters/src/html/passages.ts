import {
  type DisclosurePage,
  describePart,
  type PassagePage,
  type RowCell,
} from '../view/disclosure';
import type { Lane } from '../view/lanes';
import { describePassages, numberRange } from '../view/passage-numbers';
import { ownNumbers } from '../view/passages';
import type { Ids } from './ids';
import { lanesHtml } from './lanes';
import { markedTextHtml } from './marked-text';
import { type Markup, markup } from './markup';
import { letterHtml } from './overlap';
import type { Section } from './section';

/** The disclosure once, in reading order, with the lanes at its side and notes in the margin. */
export function passagesSection(page: DisclosurePage, id: Ids): Section | null {
  if (page.passages.length === 0) return null;
  const hasMargin = page.passages.some(({ notes }) => notes.length > 0);
  const content = markup`<ol class="passages${hasMargin ? ' noted' : ''}">
${page.passages.map((passage) => passageHtml(passage, page, id))}</ol>
<p class="showing" role="status"></p>
`;
  return { name: 'disclosure', heading: 'Disclosure', content };
}

function passageHtml(passage: PassagePage, page: DisclosurePage, id: Ids): Markup {
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
