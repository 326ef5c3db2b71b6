import { type Basis, type DisclosureView, type FlagRow, stateWords } from '@cydkit/presentation';
import { shortened } from '@cydkit/presentation/wording';
import { type Markup, markup } from '../markup/markup';
import { icon } from './article-head';
import type { Ids, Section } from './page-sections';

/** Returns the flags, each with its state and the words that it rests on. */
export function flagsSection({ flags }: DisclosureView, id: Ids): Section | null {
  if (flags.length === 0) return null;
  let number = 0;
  const tables = flags.map(({ context, note, rows }) => {
    const items = rows.map((row) => {
      number += 1;
      return rowHtml(row, number, id);
    });
    return markup`${context === null ? null : markup`<p class="context">${context}</p>\n`}<ul class="flags">
${items}</ul>
${note === null ? null : markup`<p class="from">${note}</p>\n`}`;
  });
  return { name: 'flags', heading: 'Flags', content: tables };
}

function rowHtml(row: FlagRow, number: number, id: Ids): Markup {
  const { state, label, paragraph, basis, missing } = row;
  return markup`<li id="${id(`flag-${number}`)}">
<p class="state state-${state}">${icon(state)} ${stateWords[state]}</p>
<div>
<p class="label"><span class="which">${number}</span> ${label} ${paragraph === null ? null : markup`<span class="para">${paragraph}</span>`}</p>
${basis && basisHtml(basis, id)}${missing && markup`<p class="basis from">${missing}</p>\n`}</div>
</li>
`;
}

/** Longer words are read in their passage. */
const quoteLength = 600;

function basisHtml({ how, quote, passage }: Basis, id: Ids): Markup {
  const link = markup`<a href="#${id(`p${passage + 1}`)}">passage ${passage + 1}</a>`;
  const from = how === null ? link : markup`${how} in ${link}`;
  return markup`<p class="basis"><q>${shortened(quote, quoteLength)}</q> <span class="from">${from}</span></p>\n`;
}
