import type { DisclosureView, Note } from '@cydkit/presentation';
import { type QuotePart, shortened } from '@cydkit/presentation/wording';
import { type Markup, markup, type Value } from '../markup/markup';
import type { Ids, Section } from './page-sections';

/** Enough of a message for a list of links. */
const longestMessage = 160;

/** Returns a finding or diagnostic in full. */
export function noteHtml(note: Note, id: Ids): Markup {
  const { number, severity, message, places, fix, evidence } = note;
  return markup`<div class="note ${severity}" id="${id(`note-${number}`)}">
<p class="what"><b class="sign">${number}</b> <span class="severity">${severity}</span> ${nameHtml(note)}</p>
<p>${message}</p>
${evidence.map(({ shows, quote }) => markup`<p class="side">${shows === '' ? null : `${shows}: `}<q>${quote.map(partHtml)}</q></p>\n`)}${fix === null ? null : markup`<p>${fix}</p>\n`}${places.map((place) => markup`<p class="place">${place}</p>\n`)}</div>
`;
}

function partHtml({ text, isMarked }: QuotePart): Value {
  return isMarked ? markup`<mark>${text}</mark>` : text;
}

/** Returns all notes: those next to their words as links, the others in full. */
export function notesSection({ notes }: DisclosureView, id: Ids): Section | null {
  if (notes.length === 0) return null;
  const content = markup`<ol class="notes">
${notes.map((note) => markup`<li>${note.ranges[0] === undefined ? noteHtml(note, id) : linkHtml(note, note.ranges[0].passage, id)}</li>\n`)}</ol>
`;
  return { name: 'findings', heading: 'Findings', content };
}

function linkHtml(note: Note, passage: number, id: Ids): Markup {
  const { number, severity, message } = note;
  return markup`<p class="what ${severity}"><b class="sign">${number}</b> <span class="severity">${severity}</span> ${nameHtml(note)} next to <a href="#${id(`note-${number}`)}">passage ${passage + 1}</a></p>
<p class="said">${shortened(message, longestMessage)}</p>`;
}

/** Links to the page that explains the rule, if there is one: the only link out of a page. */
function nameHtml({ name, url }: Note): Markup {
  const code = markup`<code>${name}</code>`;
  return url === null ? code : markup`<a class="rule" href="${url}">${code}</a>`;
}
