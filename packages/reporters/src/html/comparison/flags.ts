import { counted } from '../../numbers';
import type { FlagChangeRow, FlagChanges } from '../../view/comparison/flags';
import { STATE_WORDS } from '../../view/flag-tables';
import { icon } from '../head';
import { type Markup, markup } from '../markup';
import type { Section } from '../section';

/** The flags whose answer changed, each with both answers. */
export function flagsSection({ changed, kept }: FlagChanges): Section | null {
  if (changed.length + kept === 0) return null;
  const content = [
    changed.length === 0 ? null : markup`<ul class="flips">\n${changed.map(rowHtml)}</ul>\n`,
    kept === 0 ? null : markup`<p class="kept">${counted(kept, 'flag')} unchanged.</p>\n`,
  ];
  return { name: 'flags', heading: 'Flags', content };
}

function rowHtml({ change, old, new: current, label, paragraph }: FlagChangeRow): Markup {
  return markup`<li class="is-${change}">
<p class="flip">${stateHtml(old)} <span class="arrow"><span class="unseen">became</span></span> ${stateHtml(current)}</p>
<p class="label">${label}${paragraph === null ? null : markup` <span class="para">${paragraph}</span>`}</p>
<p class="word">${change}</p>
</li>
`;
}

function stateHtml(state: FlagChangeRow['old']): Markup {
  return markup`<span class="state state-${state}">${icon(state)} ${STATE_WORDS[state]}</span>`;
}
