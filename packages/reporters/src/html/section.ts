import type { Ids } from './ids';
import { type Markup, markup, type Value } from './markup';

/** A part of the page with its heading. */
export interface Section {
  /** Its id. */
  name: string;
  heading: string;
  content: Value;
}

/** Sections, each a landmark, behind links to them; there are none to what is not there. */
export function sectionsHtml(sections: readonly (Section | null)[], id: Ids): Markup {
  const there = sections.filter((section) => section !== null);
  return markup`<nav class="nav" aria-label="${id.label('Sections')}">${there.map(
    ({ name, heading }) => markup`<a href="#${id(name)}">${heading}</a> `,
  )}</nav>
${there.map((section) => sectionHtml(section, id))}`;
}

export function sectionHtml({ name, heading, content }: Section, id: Ids): Markup {
  return markup`<section id="${id(name)}" aria-label="${id.label(heading)}">
<h2>${heading}</h2>
${content}</section>
`;
}
