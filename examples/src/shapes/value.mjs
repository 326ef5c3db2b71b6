/** The values of escaped facts as XBRL processors extract them (Inline XBRL 1.1 §4.1, `escape`). */
import { Layout } from './layout.mjs';
import { element, escapeMarkup } from './markup.mjs';

function sorted(name, attributes, content) {
  const entries = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return element(name, Object.fromEntries(entries), content);
}

/** Attributes by name, without tags of Inline XBRL and what is excluded. */
class ValueLayout extends Layout {
  contents = new Map();

  constructor() {
    super({ text: escapeMarkup, element: sorted });
  }

  excluded() {
    return '';
  }

  tagged(node, style) {
    const content = super.tagged(node, style);
    this.contents.set(node, content);
    return content;
  }
}

/**
 * The markup inside each piece of a fact, by the piece's node. It depends on what is around
 * the piece: part of a paragraph has its style from the paragraph.
 */
export function markupOfPieces({ body, hidden = [] }) {
  const layout = new ValueLayout();
  layout.nodes(body);
  layout.nodes(hidden, null);
  return (node) => layout.contents.get(node);
}
