/** Elements that only say how text is laid out; of others the text is kept. */
export const ELEMENTS: readonly string[] = [
  ...['#text', 'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col'],
  ...['colgroup', 'dd', 'del', 'dfn', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'hr', 'i', 'ins', 'li', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span'],
  ...['strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt'],
  ...['u', 'ul', 'var', 'wbr'],
];

/** `data-cyd` is of our own marks; `a` has no `href`, so that nothing leads anywhere. */
export const ATTRIBUTES: readonly string[] = [
  ...['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'color', 'colspan', 'data-cyd'],
  ...['data-style', 'dir', 'face', 'height', 'lang', 'nowrap', 'rowspan', 'size', 'start', 'type'],
  ...['valign', 'value', 'width'],
];

/**
 * Where an inline style waits to be read. As a `style` it would be taken for one as soon as it is
 * parsed, before anybody has looked at it.
 */
export const STYLE = 'data-style';

/** Elements that go with all that is in them: it is no text for people. */
export const WITH_CONTENT: readonly string[] = [
  ...['audio', 'canvas', 'embed', 'frameset', 'head', 'iframe', 'math', 'noembed', 'noframes'],
  ...['noscript', 'object', 'picture', 'plaintext', 'script', 'select', 'style', 'svg'],
  ...['template', 'textarea', 'title', 'video', 'xmp'],
];
