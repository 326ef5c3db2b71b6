import type { DisclosurePage, PassagePage } from '../view/disclosure';
import type { Lane } from '../view/lanes';
import type { Note } from '../view/notes';
import type { RichRun } from '../view/rich-text';
import type { Ids } from './ids';
import { lanesHtml } from './lanes';
import { type Markup, markup } from './markup';
import { noteHtml } from './notes';
import { letterHtml } from './overlap';
import { richHtml } from './rich';
import { sectionHtml } from './section';

/** The disclosure once, in reading order, with the lanes at its side and notes in the margin. */
export function passagesHtml(page: DisclosurePage, id: Ids): Markup | null {
  if (page.passages.length === 0) return null;
  const hasMargin = page.passages.some(({ notes }) => notes.length > 0);
  return sectionHtml(
    id,
    'disclosure',
    'Disclosure',
    markup`<ol class="passages${hasMargin ? ' noted' : ''}">
${page.passages.map((passage, index) => passageHtml(passage, index, page, id))}</ol>
<p class="showing" role="status"></p>
`,
  );
}

function passageHtml(passage: PassagePage, index: number, page: DisclosurePage, id: Ids): Markup {
  const { map } = page;
  const { number, runsOn, content, repeats, notes } = passage;
  const cells = map.passages[index]?.cells ?? [];
  const covering = cells.flatMap(({ lane: at, begins }) => {
    const lane = map.lanes[at];
    return lane === undefined ? [] : [{ at, lane, begins }];
  });
  const beginning = covering.filter(({ begins }) => begins);
  const goingOn = covering.filter(({ begins }) => !begins);
  const shown = new Set<number>();
  return markup`<li id="${id(`p${number}`)}" class="${runsOn ? 'runs-on' : 'starts'}" data-lanes="${covering.map(({ at }) => at).join(' ')}">
<a class="number" href="#${id(`p${number}`)}" aria-label="Passage ${number}">${number}</a>
${lanesHtml(map, cells)}
<div class="body">
${beginning.length === 0 ? null : markup`<p class="tags">${beginning.map(({ at, lane }) => tagHtml(lane, at))}</p>\n`}${goingOn.length === 0 ? null : markup`<p class="unseen">Still under ${goingOn.map(({ lane }) => `${lane.letter} ${lane.title}`).join('; ')}.</p>\n`}<div class="text" dir="auto">
${richHtml(content, (run, inner) => markedHtml(run, inner, { passage, notes: page.notes, shown, id }))}</div>
${repeats.map(({ passages, beginning }) => markup`<p class="again">then again ${passages}: <q>${beginning}</q></p>\n`)}</div>
${notes.length === 0 ? null : markup`<div class="margin">${notes.map((note) => noteHtml(note, id))}</div>\n`}</li>
`;
}

function tagHtml(lane: Lane, index: number): Markup {
  const where =
    lane.paragraph === null ? null : markup` <span class="para">${lane.paragraph}</span>`;
  return markup`<span class="tag" data-lane="${index}">${letterHtml(lane)} ${lane.title}${where}</span> `;
}

interface Marking {
  passage: PassagePage;
  notes: readonly Note[];
  /** Marks that have got their sign in this passage. */
  shown: Set<number>;
  id: Ids;
}

/** The sign of a mark stands before its first word in the passage, and leads to what it is about. */
function markedHtml(run: RichRun, inner: Markup, { passage, notes, shown, id }: Marking): Markup {
  const marks = run.marks.flatMap((index) => passage.marks[index] ?? []);
  if (marks.length === 0) return inner;
  const fresh = run.marks.filter((index) => !shown.has(index));
  for (const index of fresh) shown.add(index);
  const signs = fresh
    .flatMap((index) => passage.marks[index] ?? [])
    .map(({ kind, number }) =>
      kind === 'flag'
        ? markup`<a class="sign to-flag" href="#${id(`flag-${number}`)}">flag ${number}</a> `
        : markup`<a class="sign ${notes[number - 1]?.severity ?? null}" href="#${id(`note-${number}`)}" aria-label="Finding ${number}">${number}</a> `,
    );
  const kinds = [...new Set(marks.map(({ kind }) => `of-${kind}`))].sort().join(' ');
  return markup`${signs}<mark class="${kinds}">${inner}</mark>`;
}
