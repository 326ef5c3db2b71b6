/**
 * The vocabulary that the example filings are written in: a document is a tree of these nodes, and
 * a shape (`shapes/*.mjs`) is a way to write that tree down. All nodes are plain data; a string is
 * a run of text.
 *
 *   p('We scan ', i('every'), ' network', flag(Cyd.ThirdPartyEngaged, true, ' with outside help'), '.')
 */

function node(kind, properties, children) {
  return { kind, ...properties, children };
}

// Blocks

export function p(...children) {
  return node('p', {}, children);
}
export function center(...children) {
  return node('center', {}, children);
}
/** A bold heading line inside an item. */
export function heading(...children) {
  return node('heading', {}, children);
}
/** The heading of an item, with the anchor that the table of contents links to. */
export function item(anchor, ...children) {
  return node('item', { anchor }, children);
}
/** Bullets laid out with indented paragraphs, as word-processor-like filing tools write them. */
export function bullets(...items) {
  return node(
    'group',
    {},
    items.map((children) => node('bullet', {}, [children].flat())),
  );
}
/** A real HTML list. */
export function list(...items) {
  return node(
    'list',
    {},
    items.map((children) => node('listItem', {}, [children].flat())),
  );
}
/** A table: rows of cells, each cell an inline node or an array of them; the first row is bold. */
export function table(...rows) {
  return node('table', { rows }, []);
}
/** The foot of one page and the head of the next: white space, page number, link to the contents. */
export function pageBreak(pageNumber) {
  return node('pageBreak', { pageNumber }, []);
}
/** `ix:exclude`: inside a fact, but not part of its value. */
export function exclude(...children) {
  return node('exclude', {}, children);
}

// Inline

export function b(...children) {
  return node('b', {}, children);
}
export function i(...children) {
  return node('i', {}, children);
}
export function link(anchor, ...children) {
  return node('link', { anchor }, children);
}

// Facts of the CYD taxonomy: around blocks or around part of a paragraph

/** A text block. */
export function tag(concept, ...children) {
  return node('tag', { concept }, children);
}
/** A yes/no statement. Its value does not depend on the words inside it. */
export function flag(concept, value, ...children) {
  return node('tag', { concept, value }, children);
}
/** Continues the fact of `concept` (an `ix:continuation`). */
export function more(concept, ...children) {
  return node('more', { concept }, children);
}

// Facts of other taxonomies, for a document as rich as real ones

/** A fact that is not a number; `options`: `context`, `format`, `escape`. */
export function fact(name, options, ...children) {
  return node('fact', { name, options }, children);
}
/** A number; `options`: `context`, `unit`, `decimals`, and where needed `scale` and `sign`. */
export function amount(name, options, text) {
  return node('amount', { name, options }, [text]);
}
