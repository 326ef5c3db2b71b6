import { Markup, markup, type Value } from '../markup/markup';

/** A part of the page with its heading. */
export interface Section {
  /** Its id. */
  name: string;
  heading: string;
  /** Printed piece by piece if it has several. */
  content: Value | Iterable<Value>;
}

/** Yields sections, each a landmark, after links to them; skips those that are `null`. */
export function* sectionsHtml(sections: readonly (Section | null)[], id: Ids): Generator<string> {
  const shown = sections.filter((section) => section !== null);
  const links = shown.map(({ name, heading }) => markup`<a href="#${id(name)}">${heading}</a> `);
  yield markup`<nav class="nav" aria-label="${id.label('Sections')}">${links}</nav>\n`.text;
  for (const section of shown) yield* sectionHtml(section, id);
}

/** Yields one section. */
export function* sectionHtml({ name, heading, content }: Section, id: Ids): Generator<string> {
  yield markup`<section id="${id(name)}" aria-label="${id.label(heading)}">
<h2>${heading}</h2>
`.text;
  const isOne = typeof content !== 'object' || content === null || content instanceof Markup;
  for (const piece of isOne ? [content] : content) yield markup`${piece}`.text;
  yield '</section>\n';
}

/** Names the parts of a filing, distinct from those of other filings on the page. */
export interface Ids {
  /** Returns the id of a part. */
  (name: string): string;
  /** Returns the name of a landmark, as screen readers list it. */
  label: (text: string) => string;
}

/** Returns the names for the `filing`th filing of a page. */
export function idsOf(filing: number): Ids {
  if (filing === 1) return Object.assign((name: string) => name, { label: (text: string) => text });
  return Object.assign((name: string) => `f${filing}-${name}`, {
    label: (text: string) => `${text}, filing ${filing}`,
  });
}
