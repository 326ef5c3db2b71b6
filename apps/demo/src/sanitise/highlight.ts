import { EXCLUDED, MARK } from './marks';

/** Attribute of the words of facts: the indexes of the facts, with spaces around each. */
export const FACTS = 'data-facts';

/**
 * Takes our marks out of sanitised elements, and puts the text between them into elements that name
 * the facts they are tagged with. `token` tells our marks from what a filing may have of the kind.
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
      if (!node.hasAttribute(MARK)) continue;
      const [mark, end, fact = ''] = (node.getAttribute(MARK) ?? '').split(' ');
      node.removeAttribute(MARK);
      if (mark !== token) continue;
      spent.push(node);
      const depth = (open.get(fact) ?? 0) + (end === 'start' ? 1 : -1);
      if (depth > 0) open.set(fact, depth);
      else open.delete(fact);
    } else if (open.size > 0 && !open.has(EXCLUDED) && (node.nodeValue ?? '').trim() !== '') {
      wrapped.push({ text: node as Text, facts: ` ${[...open.keys()].join(' ')} ` });
    }
  }
  for (const { text, facts } of wrapped) {
    const element = ownerDocument.createElement('span');
    element.setAttribute(FACTS, facts);
    text.replaceWith(element);
    element.append(text);
  }
  for (const element of spent) element.remove();
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
