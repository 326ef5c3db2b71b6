import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Returns the elements of an HTML page with the names of their attributes, one per line, without
 * text. Text of a filing must not change them.
 */
export function skeletonOf(html: string): string[] {
  const lines: string[] = [];
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const walk = (node: Tree.Node, depth: number): void => {
    const attributes = 'attrs' in node ? node.attrs.map(({ name }) => name) : [];
    const name = [node.nodeName, ...attributes].join(' ');
    if (node.nodeName !== '#text') lines.push(' '.repeat(depth) + name);
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, depth + 1);
  };
  walk(document, 0);
  return [...lines, ...errors];
}

export interface Found {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** Returns every element of a page. */
export function elementsOf(html: string): Found[] {
  const found: Found[] = [];
  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ name: node.nodeName, attributes });
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html));
  return found;
}

/** Returns all text of a page, as a reader gets it. */
export function textOf(html: string): string {
  let text = '';
  const walk = (node: Tree.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html));
  return text;
}
