import { counted } from '../../numbers';
import { type ChangeGroup, type ChangeView, notesOf } from '../../view/comparison/changes';
import { KIND_WORDS } from '../../view/comparison/summary';
import type { Ids } from '../ids';
import { type Markup, markup } from '../markup';
import type { Section } from '../section';
import { redlineHtml } from './redline';

/** What became of the text, under the concepts that cover it; what was kept is counted. */
export function changesSection(groups: readonly ChangeGroup[], id: Ids): Section | null {
  if (groups.length === 0) return null;
  const content = groups.map((group) => groupHtml(group, id));
  return { name: 'text', heading: 'Text', content };
}

function groupHtml({ titles, changes, kept }: ChangeGroup, id: Ids): Markup {
  const [first = 'Text without a concept', ...others] = titles;
  const also = others.length === 0 ? null : markup` <span class="also">${others.join('; ')}</span>`;
  return markup`<div class="group">
<h3>${first}${also}</h3>
<ol class="changes">
${changes.map((change) => changeHtml(change, id))}</ol>
${kept === 0 ? null : markup`<p class="kept">${counted(kept, 'sentence')} kept.</p>\n`}</div>
`;
}

function changeHtml(change: ChangeView, id: Ids): Markup {
  const notes = notesOf(change);
  return markup`<li id="${id(change.id)}" class="is-${change.kind}">
<p class="word">${KIND_WORDS[change.kind]}</p>
<div>
<div class="text" dir="auto">
${redlineHtml(change)}</div>
${notes.length === 0 ? null : markup`<p class="extent">${notes.join('; ')}</p>\n`}</div>
</li>
`;
}
