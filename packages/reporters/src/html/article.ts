import type { DisclosureView, Report } from '@cydkit/presentation';
import type { Property } from '@cydkit/presentation/wording';
import { type Markup, markup } from '../markup/markup';
import { headHtml } from './article-head';
import { flagsSection } from './flag-list';
import { notesSection } from './note-list';
import { overlapSection } from './overlap-list';
import { idsOf, type Section, sectionsHtml } from './page-sections';
import { passagesSection } from './passage-list';

/** The place of an article on its page, and the order of its sections. */
export interface ArticleOptions {
  /** From 1. */
  number: number;
  /** Puts findings first, for a page that is about them. Default false. */
  findingsFirst?: boolean;
}

/** Yields everything about a filing. */
export function* articleHtml(
  report: Report,
  view: DisclosureView,
  { number, findingsFirst = false }: ArticleOptions,
): Generator<string> {
  const id = idsOf(number);
  const findings = notesSection(view, id);
  const sections = [
    findingsFirst ? findings : null,
    flagsSection(view, id),
    overlapSection(view, id),
    passagesSection(view, id),
    othersSection(view),
    findingsFirst ? null : findings,
    sourceSection(view),
  ];
  yield `<article>\n${headHtml(report, view).text}`;
  yield* sectionsHtml(sections, id);
  yield '</article>\n';
}

/** Returns the section on what identifies the filing and what it was read from. */
export function sourceSection({ head }: DisclosureView): Section {
  return { name: 'source', heading: 'Source', content: propertiesHtml(head.about) };
}

function othersSection({ others }: DisclosureView): Section | null {
  if (others.length === 0) return null;
  const rows = others.map(({ title, value }) => ({ name: title, value }));
  return { name: 'others', heading: 'Other facts', content: propertiesHtml(rows) };
}

/** Returns a list of names and values. */
export function propertiesHtml(rows: readonly Property[]): Markup {
  return markup`<dl class="about">
${rows.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
