import type { DisclosurePage } from '../view/disclosure';
import type { Ids } from './ids';
import { type Markup, markup } from './markup';
import { sectionHtml } from './section';

/** What identifies the filing and what it was read from. */
export function sourceHtml({ head }: DisclosurePage, id: Ids): Markup {
  const rows = head.about.map(
    ({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`,
  );
  return sectionHtml(id, 'source', 'Source', markup`<dl class="about">\n${rows}</dl>\n`);
}

/** Facts that stand in no passage and are no flags. */
export function othersHtml({ others }: DisclosurePage, id: Ids): Markup | null {
  if (others.length === 0) return null;
  const rows = others.map(
    ({ title, value }) => markup`<div><dt>${title}</dt><dd>${value}</dd></div>\n`,
  );
  return sectionHtml(id, 'others', 'Other facts', markup`<dl class="about">\n${rows}</dl>\n`);
}
