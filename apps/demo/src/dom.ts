import { withoutControls } from '@cydkit/reporters';

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string | null;

/**
 * An element with its attributes and children: `element('p', { class: 'note' }, 'A note.')`.
 * A string becomes a text node and is never read as markup; this is the only way by which text of
 * a filing reaches the page. Control characters in it, which may reorder what is shown, become
 * visible signs.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) {
    if (child !== null) made.append(typeof child === 'string' ? withoutControls(child) : child);
  }
  return made;
}

/** A section under its heading, which names it for screen readers, too. */
export function section(id: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const headingId = `${id}-heading`;
  return element(
    'section',
    { id, 'aria-labelledby': headingId },
    element('h3', { id: headingId }, heading),
    ...children,
  );
}
