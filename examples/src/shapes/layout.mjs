/** Lays a tree out as XHTML, the way filing tools do: a style on each element, nothing inherited. */
import { styles } from './styles.mjs';

const blocks = new Set([
  'p',
  'center',
  'heading',
  'item',
  'bullet',
  'group',
  'list',
  'table',
  'pageBreak',
]);

/** Whether a block is in here, through any number of facts around it. */
function isBlock(node) {
  return blocks.has(node.kind) || (node.kind !== undefined && node.children.some(isBlock));
}

/** Whether bold, italics or a link is in here: then each run of text needs a span of its own. */
function isMixed(node) {
  return (
    typeof node !== 'string' &&
    (['b', 'i', 'link'].includes(node.kind) || node.children.some(isMixed))
  );
}

/**
 * Facts are transparent here; a shape that marks them up overrides `tagged`. A shape says how text
 * and elements are written: `text(string)`, `element(name, attributes, content)`.
 */
export class Layout {
  constructor({ text, element }) {
    this.text = text;
    this.element = element;
  }

  /** Blocks are on lines of their own, runs of text are not. */
  nodes(nodes, style = styles.text) {
    return nodes.map((node) => this.#node(node, style)).join(nodes.some(isBlock) ? '\n' : '');
  }

  /** A `tag`, `more`, `fact` or `amount`. */
  tagged(node, style) {
    return this.nodes(node.children, style);
  }

  excluded(node) {
    return this.nodes(node.children);
  }

  /** A paragraph's content: one span, or one for each run where the style changes. */
  #runs(nodes, style = styles.text) {
    if (nodes.some(isMixed)) return this.nodes(nodes, style);
    return this.element('span', { style }, this.nodes(nodes, null));
  }

  #node(node, style) {
    if (typeof node === 'string') {
      return style === null ? this.text(node) : this.element('span', { style }, this.text(node));
    }
    const { kind, children } = node;
    switch (kind) {
      case 'p':
      case 'center':
        return this.element('div', { style: styles[kind] }, this.#runs(children));
      case 'heading':
        return this.element('div', { style: styles.heading }, this.#runs(children, styles.bold));
      case 'item':
        return `${this.element('div', { id: node.anchor }, '')}\n${this.element('div', { style: styles.item }, this.#runs(children, styles.bold))}`;
      case 'bullet':
        return this.#bullet(children);
      case 'group':
        return this.nodes(children);
      case 'list':
        return this.element('ul', { style: styles.list }, `\n${this.nodes(children)}\n`);
      case 'listItem':
        return this.element('li', {}, this.#runs(children));
      case 'table':
        return this.#table(node.rows);
      case 'pageBreak':
        return this.#pageBreak(node.pageNumber);
      case 'exclude':
        return this.excluded(node);
      case 'b':
        return this.nodes(children, styles.bold);
      case 'i':
        return this.nodes(children, styles.italic);
      case 'link':
        return this.#link(node.anchor, this.nodes(children, null));
      case 'tag':
      case 'more':
      case 'fact':
      case 'amount':
        return this.tagged(node, style);
      default:
        throw new Error(`no such node: ${kind}`);
    }
  }

  /** The bullet sign and its text are in two spans, separated by padding alone. */
  #bullet(children) {
    const style = `${styles.text};padding-right:14.5pt`;
    const sign = this.element('span', { style }, this.text('•'));
    return this.element('div', { style: styles.bullet }, sign + this.#runs(children));
  }

  #link(anchor, content) {
    const link = this.element('a', { style: styles.link, href: `#${anchor}` }, content);
    return this.element('span', { style: styles.link }, link);
  }

  #table(rows) {
    const lines = rows.map((cells, row) =>
      this.element(
        'tr',
        {},
        cells
          .map((cell) => this.#runs([cell].flat(), row === 0 ? styles.bold : styles.text))
          .map((content) => this.element('td', { style: styles.cell }, content))
          .join(''),
      ),
    );
    const table = this.element('table', { style: styles.table }, lines.join('\n'));
    return this.element('div', {}, table);
  }

  #pageBreak(pageNumber) {
    const number = this.element('span', { style: styles.text }, String(pageNumber));
    const centered = this.element('div', { style: 'text-align:center' }, number);
    const foot = this.element('div', { style: 'bottom:0;position:absolute;width:100%' }, centered);
    const contents = this.element(
      'div',
      { style: styles.p },
      this.#link('contents', this.text('Table of Contents')),
    );
    return [
      this.element('div', { style: 'height:40.5pt;position:relative;width:100%' }, foot),
      this.element('hr', { style: 'page-break-after:always' }, null),
      this.element('div', { style: 'min-height:40.5pt;width:100%' }, contents),
    ].join('\n');
  }
}
