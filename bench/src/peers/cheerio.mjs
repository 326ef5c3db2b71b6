import { load } from 'cheerio';

/** Extracts facts with a tree, selectors, and a walk over what they select. */
export function extract(bytes) {
  const $ = load(bytes.toString('utf8'), { xml: true });
  const continuations = new Map();
  for (const element of $('ix\\:continuation')) continuations.set(element.attribs.id, element);

  return $('ix\\:nonNumeric[name^="cyd:"]')
    .toArray()
    .map((element) => {
      const { name, id, contextRef, format } = element.attribs;
      const seen = new Set();
      let text = '';
      for (let part = element; part && !seen.has(part); ) {
        seen.add(part);
        text += textOf(part);
        part = continuations.get(part.attribs.continuedAt);
      }
      return { name: name.slice('cyd:'.length), id, contextRef, format, text };
    });
}

function textOf(node) {
  let text = '';
  for (const child of node.children) {
    if (child.type === 'text') text += child.data;
    else if (child.children && child.name !== 'ix:exclude') text += textOf(child);
  }
  return text;
}
