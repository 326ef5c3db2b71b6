import { excludedMark, markAttribute } from './allowed-markup';

/** The attribute of tagged words: the indexes of their facts, with spaces around each. */
export const factsAttribute = 'data-facts';

/**
 * Removes our marks from sanitised elements, and wraps the text between them in elements that name
 * its facts. `token` distinguishes our marks from any that a filing may have.
 */
export function wrapTagged(fragment: DocumentFragment, token: string): void {
  const open = new Map<string, number>();
  const { ownerDocument } = fragment;
  const walker = ownerDocument.createTreeWalker(
    fragment,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const wrapped: { text: Text; facts: string }[] = [];
  const spent: Element[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isElement(node)) {
      if (!node.hasAttribute(markAttribute)) continue;
      const [mark, end, fact = ''] = (node.getAttribute(markAttribute) ?? '').split(' ');
      node.removeAttribute(markAttribute);
      if (mark !== token) continue;
      spent.push(node);
      const depth = (open.get(fact) ?? 0) + (end === 'start' ? 1 : -1);
      if (depth > 0) open.set(fact, depth);
      else open.delete(fact);
    } else if (open.size > 0 && !open.has(excludedMark) && (node.nodeValue ?? '').trim() !== '') {
      wrapped.push({ text: node as Text, facts: ` ${[...open.keys()].join(' ')} ` });
    }
  }
  for (const { text, facts } of wrapped) {
    const element = ownerDocument.createElement('span');
    element.setAttribute(factsAttribute, facts);
    text.replaceWith(element);
    element.append(text);
  }
  for (const element of spent) element.remove();
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
