import { type Markup, markup, type Value } from '../markup/markup';

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

/** How the parts of a filing are named; where a page shows several filings, each has its own. */
export interface Ids {
  /** The id of a part. */
  (name: string): string;
  /** The name of a landmark, as screen readers list it. */
  label: (text: string) => string;
}

export function idsOf(filing: number): Ids {
  if (filing === 1) return Object.assign((name: string) => name, { label: (text: string) => text });
  return Object.assign((name: string) => `f${filing}-${name}`, {
    label: (text: string) => `${text}, filing ${filing}`,
  });
}
