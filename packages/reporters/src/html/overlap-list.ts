import type { DisclosureView, Lane } from '@cydkit/presentation';
import { percent } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { type Markup, markup } from '../markup/markup';
import { laneBars, toneOfLane } from '../markup/shapes';
import type { Ids, Section } from './page-sections';

/** Returns the concepts with what they cover and how much of it others cover, too. */
export function overlapSection(page: DisclosureView, id: Ids): Section | null {
  const { map, duplication } = page;
  if (map.lanes.length === 0) return null;
  const barsOf = laneBars(map);
  const box = { x: 0, y: 0, width: 1000, height: 10 };
  const rows = map.lanes.map((lane, index) =>
    laneHtml({ lane, index, bars: barsOf(lane, box) }, page, id),
  );
  const content = [
    markup`<p>${duplication?.summary.join(' ') ?? null}</p>
<p class="hint">Each bar is the whole disclosure from start to end, filled where the concept covers it. A concept inside another one is indented below it. Shared text is covered by other concepts, too.</p>
<ol class="concepts">
${rows}</ol>
`,
    relationsHtml(page),
  ];
  return { name: 'overlap', heading: 'Overlap', content };
}

interface ShownLane {
  lane: Lane;
  index: number;
  bars: Markup[];
}

function laneHtml({ lane, index, bars }: ShownLane, { map }: DisclosureView, id: Ids): Markup {
  return markup`<li id="${id(`lane-${index + 1}`)}" class="depth-${Math.min(lane.depth, 4)}" data-lane="${index}">
<p class="name"><span class="tag" data-lane="${index}">${letterHtml(lane)} ${lane.title}</span>${lane.paragraph === null ? null : markup` <span class="para">${lane.paragraph}</span>`}</p>
<svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${covers(lane)}"><title>${covers(lane)}</title><rect width="1000" height="10" class="track" fill="#e6e9ec"/>${bars}</svg>
<p class="extent"><span>${placeOf(lane, map.lanes)}</span> <span>${counted(lane.characters, 'character')}, ${sharedPart(lane)} shared</span></p>
</li>
`;
}

/** Returns the letter of a lane in its color. */
export function letterHtml(lane: Lane): Markup {
  return markup`<b class="letter ${toneOfLane(lane).name}">${lane.letter}</b>`;
}

function sharedPart({ shared, characters }: Lane): string {
  if (shared === characters) return 'all';
  return shared === 0 ? 'none' : percent(shared / characters);
}

/** Returns `passages 3–6, 9`. */
function covers({ runs }: Lane): string {
  const parts = runs.map(({ first, last }) =>
    first === last ? `${first + 1}` : `${first + 1}–${last + 1}`,
  );
  const one = runs.length === 1 && runs[0]?.first === runs[0]?.last;
  return `${one ? 'passage' : 'passages'} ${parts.join(', ')}`;
}

function placeOf(lane: Lane, lanes: readonly Lane[]): string {
  const same = lane.sameAs === null ? undefined : lanes[lane.sameAs];
  const parent = lane.parent === null ? undefined : lanes[lane.parent];
  const said = covers(lane);
  if (same !== undefined) return `${said}; the same as ${same.letter}`;
  return parent === undefined ? said : `${said}; inside ${parent.letter}`;
}

function relationsHtml({ duplication }: DisclosureView): Markup | null {
  if (duplication === null) return null;
  const { identical, contained } = duplication;
  const lines = [
    ...identical.map(
      ([first = '', ...same]) =>
        markup`<li><b>${first}</b> is the same text as ${joined(same)}</li>\n`,
    ),
    ...contained.map(
      ({ inner, outer }) => markup`<li><b>${inner}</b> lies inside ${joined(outer)}</li>\n`,
    ),
  ];
  if (lines.length === 0) return null;
  return markup`<details class="more"><summary>${counted(lines.length, 'repetition')} in words</summary>
<ul>
${lines}</ul>
</details>
`;
}

function joined(titles: readonly string[]): Markup[] {
  return titles.map((title, index) => markup`${index === 0 ? '' : '; '}<b>${title}</b>`);
}
