import type { DisclosureView, Report } from '@cydkit/presentation';
import type { Property } from '@cydkit/presentation/wording';
import { type Markup, markup } from '../markup/markup';
import { headHtml } from './article-head';
import { flagsSection } from './flag-list';
import { notesSection } from './note-list';
import { overlapSection } from './overlap-list';
import { idsOf, type Section, sectionsHtml } from './page-sections';
import { passagesSection } from './passage-list';

export interface ArticleOptions {
  /** Findings before everything else, for a page that is about them. Default false. */
  findingsFirst?: boolean;
}

/** A filing with all that there is to say about it, the `number`th of its page. */
export function articleHtml(
  report: Report,
  page: DisclosureView,
  number: number,
  { findingsFirst = false }: ArticleOptions = {},
): Markup {
  const id = idsOf(number);
  const findings = notesSection(page, id);
  const sections = sectionsHtml(
    [
      findingsFirst ? findings : null,
      flagsSection(page, id),
      overlapSection(page, id),
      passagesSection(page, id),
      othersSection(page),
      findingsFirst ? null : findings,
      sourceSection(page),
    ],
    id,
  );
  return markup`<article>\n${headHtml(report, page)}${sections}</article>\n`;
}

/** What identifies the filing and what it was read from. */
export function sourceSection({ head }: DisclosureView): Section {
  return { name: 'source', heading: 'Source', content: propertiesHtml(head.about) };
}

/** Facts that stand in no passage and are no flags. */
export function othersSection({ others }: DisclosureView): Section | null {
  if (others.length === 0) return null;
  const rows = others.map(({ title, value }) => ({ name: title, value }));
  return { name: 'others', heading: 'Other facts', content: propertiesHtml(rows) };
}

export function propertiesHtml(rows: readonly Property[]): Markup {
  return markup`<dl class="about">
${rows.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
