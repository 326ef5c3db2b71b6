import type { Comparison } from '@cydkit/compare';
import {
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
} from '../../view/comparison/view';
import { noteOf } from '../../view/notes';
import { page } from '../frame';
import { linksHtml } from '../head';
import { idsOf } from '../ids';
import { type Markup, markup } from '../markup';
import { noteHtml } from '../notes';
import { sectionHtml } from '../section';
import { propertiesHtml } from '../source';
import { baseStyle } from '../styles/base';
import { comparisonStyle } from '../styles/comparison';
import { printStyle } from '../styles/print';
import { reportStyle } from '../styles/report';
import { changesHtml } from './changes';
import { conceptsHtml } from './concepts';
import { flagsHtml } from './flags';
import { summaryHtml } from './summary';

export interface HtmlComparisonOptions extends ComparisonOptions {
  /** Title of the document. Default: registrant and form. */
  title?: string;
}

/** A comparison as one HTML file that needs no other and has no script: flags first, then the text. */
export function htmlComparison(
  comparison: Comparison,
  { title, ...options }: HtmlComparisonOptions = {},
): string {
  const view = comparisonView(comparison, options);
  const frame = {
    title: title ?? `${view.head.heading}: what changed`,
    styles: [baseStyle, reportStyle, comparisonStyle, printStyle],
    scripts: [],
  };
  return page(
    frame,
    markup`<main>
${headHtml(view)}${diagnosticsHtml(view)}${flagsHtml(view.flags, id)}${summaryHtml(comparison, id)}${conceptsHtml(view.concepts, id)}${changesHtml(view.changes, id)}${sectionHtml(id, 'source', 'Filings', propertiesHtml(view.head.about))}</main>
`,
  );
}

const id = idsOf(1);

function headHtml(view: ComparisonView): Markup {
  const { heading, about, differs } = view.head;
  const said = about.filter(({ name }) => name === 'Period' || name === 'Fiscal year');
  return markup`<header class="head">
<p class="eyebrow">What changed in the cybersecurity disclosure</p>
<h1 dir="auto">${heading}</h1>
<p class="sub">${said.map(({ name, value }) => markup`<span>${name === 'Period' ? '' : 'fiscal year '}${value}</span> `)}</p>
${differs ? null : markup`<p class="none">No difference.</p>\n`}</header>
${linksHtml(
  [
    ['diagnostics', 'Diagnostics', view.diagnostics.length],
    ['flags', 'Flags', view.flags.changed.length + view.flags.kept],
    ['summary', 'Summary', 1],
    ['concepts', 'Concepts', view.concepts.changed.length + view.concepts.kept],
    ['text', 'Text', view.changes.length],
    ['source', 'Filings', 1],
  ],
  id,
)}`;
}

/** What a reader must know before trusting the rest. */
function diagnosticsHtml({ diagnostics }: ComparisonView): Markup | null {
  if (diagnostics.length === 0) return null;
  const notes = diagnostics.map((diagnostic, at) => noteHtml(noteOf(diagnostic, at + 1), id));
  const items = notes.map((note) => markup`<li>${note}</li>\n`);
  return sectionHtml(id, 'diagnostics', 'Diagnostics', markup`<ol class="notes">\n${items}</ol>\n`);
}
