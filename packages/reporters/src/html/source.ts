import type { Property } from '../view/about';
import type { DisclosurePage } from '../view/disclosure';
import type { Ids } from './ids';
import { type Markup, markup } from './markup';
import { sectionHtml } from './section';

/** What identifies the filing and what it was read from. */
export function sourceHtml({ head }: DisclosurePage, id: Ids): Markup {
  return sectionHtml(id, 'source', 'Source', propertiesHtml(head.about));
}

/** Facts that stand in no passage and are no flags. */
export function othersHtml({ others }: DisclosurePage, id: Ids): Markup | null {
  if (others.length === 0) return null;
  const rows = others.map(({ title, value }) => ({ name: title, value }));
  return sectionHtml(id, 'others', 'Other facts', propertiesHtml(rows));
}

export function propertiesHtml(rows: readonly Property[]): Markup {
  return markup`<dl class="about">
${rows.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
