import type { Comparison } from '@cydkit/compare';
import {
  type ComparisonOptions,
  type ComparisonView,
  comparisonView,
} from '../../view/comparison/view';
import { noteOf } from '../../view/notes';
import { page } from '../frame';
import { type Ids, idsOf } from '../ids';
import { type Markup, markup } from '../markup';
import { noteHtml } from '../notes';
import { type Section, sectionsHtml } from '../section';
import { propertiesHtml } from '../source';
import { baseStyle } from '../styles/base';
import { comparisonStyle } from '../styles/comparison';
import { printStyle } from '../styles/print';
import { reportStyle } from '../styles/report';
import { changesSection } from './changes';
import { conceptsSection } from './concepts';
import { flagsSection } from './flags';
import { summarySection } from './summary';

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
  const id = idsOf(1);
  const sections = [
    diagnosticsSection(view, id),
    flagsSection(view.flags),
    summarySection(comparison),
    conceptsSection(view.concepts),
    changesSection(view.changes, id),
    { name: 'source', heading: 'Filings', content: propertiesHtml(view.head.about) },
  ];
  return page(frame, markup`<main>\n${headHtml(view)}${sectionsHtml(sections, id)}</main>\n`);
}

function headHtml(view: ComparisonView): Markup {
  const { heading, about, outcome } = view.head;
  const said = about.filter(({ name }) => name === 'Period' || name === 'Fiscal year');
  return markup`<header class="head">
<p class="eyebrow">What changed in the cybersecurity disclosure</p>
<h1 dir="auto">${heading}</h1>
<p class="sub">${said.map(({ name, value }) => markup`<span>${name === 'Period' ? '' : 'fiscal year '}${value}</span> `)}</p>
${outcome === null ? null : markup`<p class="none">${outcome}</p>\n`}</header>
`;
}

/** What a reader must know before trusting the rest. */
function diagnosticsSection({ diagnostics }: ComparisonView, id: Ids): Section | null {
  if (diagnostics.length === 0) return null;
  const notes = diagnostics.map((diagnostic, at) => noteHtml(noteOf(diagnostic, at + 1), id));
  const items = notes.map((note) => markup`<li>${note}</li>\n`);
  const content = markup`<ol class="notes">\n${items}</ol>\n`;
  return { name: 'diagnostics', heading: 'Diagnostics', content };
}
