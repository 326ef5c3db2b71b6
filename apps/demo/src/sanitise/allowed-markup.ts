/** Elements that only lay out text. Of others, the text is kept. */
export const allowedElements: readonly string[] = [
  ...['#text', 'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col'],
  ...['colgroup', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'hr', 'i', 'ins', 'li', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span'],
  ...['strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt'],
  ...['u', 'ul', 'var', 'wbr'],
];

/** `data-cyd` is for our own marks. `a` has no `href`, so that nothing leads anywhere. */
export const allowedAttributes: readonly string[] = [
  ...['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'color', 'colspan', 'data-cyd'],
  ...['data-style', 'dir', 'face', 'height', 'lang', 'nowrap', 'rowspan', 'size', 'start', 'type'],
  ...['valign', 'value', 'width'],
];

/**
 * Holds an inline style until it is checked. A `style` attribute would take effect as soon as it is
 * parsed.
 */
export const styleAttribute = 'data-style';

/** Elements removed with their content, which is not text for readers. */
export const removedElements: readonly string[] = [
  ...['audio', 'canvas', 'embed', 'frameset', 'head', 'iframe', 'math', 'noembed', 'noframes'],
  ...['noscript', 'object', 'picture', 'plaintext', 'script', 'select', 'style', 'svg'],
  ...['template', 'textarea', 'title', 'video', 'xmp'],
];

/**
 * The attribute of empty elements that mark where the words of a fact start and end in the source:
 * a token that no filing can know, `start` or `end`, and the index of the fact.
 */
export const markAttribute = 'data-cyd';

/** Replaces the index of a fact: marks words that belong to no fact around them. */
export const excludedMark = 'excluded';
