/**
 * The vocabulary that the example filings are written in: a document is a tree of these nodes, and
 * a shape (`shapes/*.mjs`) is a way to write that tree down. All nodes are plain data; a string is
 * a run of text.
 *
 *   p('We scan ', i('every'), ' network', flag(Cyd.ThirdPartyEngaged, true, ' with outside help'), '.')
 */

const node = (kind, properties, children) => ({ kind, ...properties, children });

// Blocks

export const p = (...children) => node('p', {}, children);
export const center = (...children) => node('center', {}, children);
/** A bold heading line inside an item. */
export const heading = (...children) => node('heading', {}, children);
/** The heading of an item, with the anchor that the table of contents links to. */
export const item = (anchor, ...children) => node('item', { anchor }, children);
/** Bullets laid out with indented paragraphs, as word-processor-like filing tools write them. */
export const bullets = (...items) =>
  node(
    'group',
    {},
    items.map((children) => node('bullet', {}, [children].flat())),
  );
/** A real HTML list. */
export const list = (...items) =>
  node(
    'list',
    {},
    items.map((children) => node('listItem', {}, [children].flat())),
  );
/** A table: rows of cells, each cell an inline node or an array of them; the first row is bold. */
export const table = (...rows) => node('table', { rows }, []);
/** The foot of one page and the head of the next: white space, page number, link to the contents. */
export const pageBreak = (pageNumber) => node('pageBreak', { pageNumber }, []);
/** `ix:exclude`: inside a fact, but not part of its value. */
export const exclude = (...children) => node('exclude', {}, children);

// Inline

export const b = (...children) => node('b', {}, children);
export const i = (...children) => node('i', {}, children);
export const link = (anchor, ...children) => node('link', { anchor }, children);

// Facts of the CYD taxonomy: around blocks or around part of a paragraph

/** A text block. */
export const tag = (concept, ...children) => node('tag', { concept }, children);
/** A yes/no statement. Its value does not depend on the words inside it. */
export const flag = (concept, value, ...children) => node('tag', { concept, value }, children);
/** Continues the fact of `concept` (an `ix:continuation`). */
export const more = (concept, ...children) => node('more', { concept }, children);

// Facts of other taxonomies, for a document as rich as real ones

/** A fact that is not a number; `options`: `context`, `format`, `escape`. */
export const fact = (name, options, ...children) => node('fact', { name, options }, children);
/** A number; `options`: `context`, `unit`, `decimals`, and where needed `scale` and `sign`. */
export const amount = (name, options, text) => node('amount', { name, options }, [text]);
