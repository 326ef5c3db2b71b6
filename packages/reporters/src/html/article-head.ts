import { type DisclosureView, type Report, stateWords } from '@cydkit/presentation';
import { countedFindings, percent } from '@cydkit/presentation/wording';
import { counted } from '@cydkit/text';
import { type Markup, markup } from '../markup/markup';
import { stateShape } from '../markup/shapes';

/** What the head shows of a filing, and in which words. */
const shownInHead: Readonly<Record<string, (value: string) => string>> = {
  Period: (value) => (value === 'not stated' ? 'period not stated' : value),
  'Date of event': (value) => `date of event ${value}`,
  'Fiscal year': (value) => `fiscal year ${value}`,
  'Co-registrants': (value) => `with ${value}`,
};

/** Returns whose disclosure it is and its numbers at a glance. */
export function headHtml(report: Report, page: DisclosureView): Markup {
  const { entity, form } = report.filing;
  const facts = page.head.about.flatMap(({ name, value }) => shownInHead[name]?.(value) ?? []);
  const said = [form === null ? 'form not stated' : `Form ${form}`, ...facts];
  return markup`<header class="head">
<p class="eyebrow">Cybersecurity disclosure</p>
<h1 dir="auto">${entity.name ?? 'Registrant not stated'}</h1>
<p class="sub">${said.map((part) => markup`<span>${part}</span> `)}</p>
${page.head.empty ? markup`<p class="none">No CYD fact was found.</p>\n` : figures(report, page)}</header>
`;
}

function figures(
  { statistics, passages, findings }: Report,
  { flags, notes }: DisclosureView,
): Markup {
  const rows = flags.flatMap((table) => table.rows);
  const { blocks, redundancy } = statistics;
  return markup`<dl class="figures">
${
  rows.length === 0
    ? null
    : markup`<div><dt>Flags</dt><dd><b class="dots" aria-hidden="true">${rows.map(({ state }) => icon(state))}</b>
<span>${countedBy(rows.map(({ state }) => stateWords[state]))}</span></dd></div>\n`
}${
  blocks === 0
    ? null
    : markup`<div><dt>Text</dt><dd><b>${passages.length}</b> <span>${passages.length === 1 ? 'passage' : 'passages'} in ${counted(blocks, 'text block')}</span></dd></div>
<div><dt>Repetition</dt><dd><b>${percent(redundancy)}</b> <span>of the text repeats other text</span></dd></div>\n`
}${
  // Without the linter no rule ran: the diagnostics of reading alone are no clean bill.
  findings === undefined && notes.length === 0
    ? markup`<div><dt>Findings</dt><dd><span>not checked; run cyd lint</span></dd></div>\n`
    : markup`<div><dt>Findings</dt><dd><b>${notes.length}</b> <span>${notes.length === 0 ? 'nothing to report' : countedFindings(notes)}</span></dd></div>\n`
}</dl>
`;
}

/** Returns the icon of a state. */
export function icon(state: Parameters<typeof stateShape>[0]): Markup {
  return markup`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${stateShape(state)}</svg>`;
}

/** Returns `2 true, 1 false` for `['true', 'false', 'true']`, in order of first appearance. */
function countedBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
