import type { DisclosurePage, PassagePage } from '../view/disclosure';
import type { Lane } from '../view/lanes';
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
${page.passages.map((passage, index) => passageHtml(passage, index, page, id))}</ol>
<p class="showing" role="status"></p>
`;
  return { name: 'disclosure', heading: 'Disclosure', content };
}

function passageHtml(passage: PassagePage, index: number, page: DisclosurePage, id: Ids): Markup {
  const { map } = page;
  const { number, runsOn, repeats } = passage;
  const cells = map.passages[index]?.cells ?? [];
  const covering = cells.flatMap(({ lane: at, begins }) => {
    const lane = map.lanes[at];
    return lane === undefined ? [] : [{ at, lane, begins }];
  });
  return markup`<li id="${id(`p${number}`)}" class="${runsOn ? 'runs-on' : 'starts'}" data-lanes="${covering.map(({ at }) => at).join(' ')}">
<a class="number" href="#${id(`p${number}`)}" aria-label="Passage ${number}">${number}</a>
${lanesHtml(map, cells)}
<div class="body">
${coversHtml(covering)}<div class="text" dir="auto">
${markedTextHtml(passage, page.notes, id)}</div>
${repeats.map(({ passages, beginning }) => markup`<p class="again">then again ${passages}: <q>${beginning}</q></p>\n`)}</div>
</li>
`;
}

interface Covering {
  at: number;
  lane: Lane;
  begins: boolean;
}

/** What begins is named; what goes on is seen by its lane, and told to those who do not see it. */
function coversHtml(covering: readonly Covering[]): Markup {
  const beginning = covering.filter(({ begins }) => begins);
  const goingOn = covering.filter(({ begins }) => !begins);
  const names = goingOn.map(({ lane }) => `${lane.letter} ${lane.title}`).join('; ');
  const tags = beginning.map(({ at, lane }) => tagHtml(lane, at));
  return markup`${tags.length === 0 ? null : markup`<p class="tags">${tags}</p>\n`}${
    names === '' ? null : markup`<p class="unseen">Still under ${names}.</p>\n`
  }`;
}

function tagHtml(lane: Lane, index: number): Markup {
  const where =
    lane.paragraph === null ? null : markup` <span class="para">${lane.paragraph}</span>`;
  return markup`<span class="tag" data-lane="${index}">${letterHtml(lane)} ${lane.title}${where}</span> `;
}
