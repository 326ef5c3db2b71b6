import { shortened } from '../shortened';
import type { DisclosurePage } from '../view/disclosure';
import { type FlagRow, STATE_WORDS } from '../view/flag-tables';
import { icon } from './head';
import type { Ids } from './ids';
import { type Markup, markup } from './markup';
import type { Section } from './section';

/** The yes/no statements, each with its state and the words that it rests on. */
export function flagsSection({ flags }: DisclosurePage, id: Ids): Section | null {
  if (flags.length === 0) return null;
  let number = 0;
  const tables = flags.map(({ context, rows }) => {
    const items = rows.map((row) => {
      number += 1;
      return rowHtml(row, number, id);
    });
    return markup`${context === null ? null : markup`<p class="context">${context}</p>\n`}<ul class="flags">
${items}</ul>
`;
  });
  return { name: 'flags', heading: 'Flags', content: tables };
}

function rowHtml({ state, label, paragraph, basis }: FlagRow, number: number, id: Ids): Markup {
  return markup`<li id="${id(`flag-${number}`)}">
<p class="state state-${state}">${icon(state)} ${STATE_WORDS[state]}</p>
<div>
<p class="label"><span class="which">${number}</span> ${label} ${paragraph === null ? null : markup`<span class="para">${paragraph}</span>`}</p>
${basis === null ? withoutBasis(state) : basisHtml(basis, id)}</div>
</li>
`;
}

/** More than this is a passage, and read there. */
const QUOTED = 600;

function basisHtml({ kind, quote, passage }: NonNullable<FlagRow['basis']>, id: Ids): Markup {
  const link = markup`<a href="#${id(`p${passage + 1}`)}">passage ${passage + 1}</a>`;
  const from = kind === 'tagged' ? link : markup`explained in ${link}`;
  return markup`<p class="basis"><q>${shortened(quote, QUOTED)}</q> <span class="from">${from}</span></p>\n`;
}

function withoutBasis(state: FlagRow['state']): Markup {
  const said =
    state === 'notReported' ? 'The filing is silent.' : 'Its words stand in no text block.';
  return markup`<p class="basis from">${said}</p>\n`;
}
