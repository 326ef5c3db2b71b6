import type { Property } from '../view/about';
import type { DisclosurePage } from '../view/disclosure';
import { type Markup, markup } from './markup';
import type { Section } from './section';

/** What identifies the filing and what it was read from. */
export function sourceSection({ head }: DisclosurePage): Section {
  return { name: 'source', heading: 'Source', content: propertiesHtml(head.about) };
}

/** Facts that stand in no passage and are no flags. */
export function othersSection({ others }: DisclosurePage): Section | null {
  if (others.length === 0) return null;
  const rows = others.map(({ title, value }) => ({ name: title, value }));
  return { name: 'others', heading: 'Other facts', content: propertiesHtml(rows) };
}

export function propertiesHtml(rows: readonly Property[]): Markup {
  return markup`<dl class="about">
${rows.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
