import {
  aroundInk,
  type ChangeGroup,
  type ChangeView,
  kindWords,
  linesOf,
  type MarkedRun,
  remarksOn,
} from '@cydkit/presentation/comparison';
import { counted } from '@cydkit/text';
import { type Markup, markup } from '../markup/markup';
import type { Ids, Section } from './page-sections';

/** Returns the changes under the concepts that cover the text; kept text is counted. */
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
  const notes = remarksOn(change);
  return markup`<li id="${id(change.id)}" class="is-${change.kind}">
<p class="word">${kindWords[change.kind]}</p>
<div>
<div class="text" dir="auto">
${redlineHtml(change)}</div>
${notes.length === 0 ? null : markup`<p class="extent">${notes.join('; ')}</p>\n`}</div>
</li>
`;
}

/**
 * Returns the text of a change, a paragraph for each line. New and removed text is in `ins` and `del`;
 * single words are announced to screen readers, and whole sentences by their heading.
 */
function redlineHtml({ kind, runs }: ChangeView): Markup[] {
  const whole = kind === 'new' ? inserted : kind === 'gone' ? deleted : asIs;
  return linesOf(runs).map((line) => {
    const written = line.map((run) => (run.kind === 'kept' ? whole(run.text) : runHtml(run)));
    return markup`<p>${written}</p>\n`;
  });
}

function runHtml({ kind, text }: MarkedRun): Markup {
  if (kind === 'omitted') return markup`<span class="omitted">${text}</span>`;
  const [before, ink, after] = aroundInk(text);
  if (ink === '') return asIs(text);
  const word =
    kind === 'removed'
      ? deleted([markup`<span class="unseen">removed: </span>`, ink])
      : inserted([markup`<span class="unseen">added: </span>`, ink]);
  return markup`${before}${word}${after}`;
}

type Content = string | readonly (Markup | string)[];

function asIs(content: Content): Markup {
  return markup`${content}`;
}

function inserted(content: Content): Markup {
  return markup`<ins>${content}</ins>`;
}

function deleted(content: Content): Markup {
  return markup`<del>${content}</del>`;
}
