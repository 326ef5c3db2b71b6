import type { Ids } from './ids';
import { type Markup, markup, type Value } from './markup';

/** A part of the page with its heading, a landmark of the same name. */
export function sectionHtml(id: Ids, name: string, heading: string, content: Value): Markup {
  return markup`<section id="${id(name)}" aria-label="${id.label(heading)}">
<h2>${heading}</h2>
${content}</section>
`;
}
