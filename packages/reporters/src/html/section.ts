import { type Markup, markup, type Value } from './markup';

/** A part of the page that is found by its heading. */
export function sectionHtml(id: string, heading: string, content: Value): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${heading}</h2>
${content}</section>
`;
}
