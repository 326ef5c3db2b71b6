/** Inline XBRL 1.1, laid out as filing tools write it. */
import { factsOf } from '../tree.mjs';
import { headerOf } from './inline-header.mjs';
import { element, escapeText, STYLE } from './markup.mjs';

/** The document as one XHTML page in ASCII. */
export function inline(document) {
  const facts = factsOf(document.body);
  const writer = new Writer(document, facts);
  const body = writer.nodes(document.body);
  const header = headerOf(document, writer.nodes(document.hidden, null));
  const namespaces = Object.fromEntries(
    Object.entries(document.namespaces).map(([prefix, uri]) => [
      prefix === '' ? 'xmlns' : `xmlns:${prefix}`,
      uri,
    ]),
  );
  const head = `<head><meta http-equiv="Content-Type" content="text/html"/>\n<title>${document.title}</title></head>`;
  const page = element(
    'html',
    { ...namespaces, 'xml:lang': 'en-US' },
    `${head}<body>${header}\n${body}\n</body>`,
  );
  return `<?xml version='1.0' encoding='ASCII'?>\n<!-- An invented company's filing; see the README of this folder. -->\n${page}\n`;
}

const BLOCKS = new Set([
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

/** Does a block stand in here, through any number of facts around it? */
const isBlock = (node) =>
  BLOCKS.has(node.kind) || (node.kind !== undefined && node.children.some(isBlock));

/** Bold, italics or a link in here: then each run of text needs a span of its own. */
const isMixed = (node) =>
  typeof node !== 'string' &&
  (['b', 'i', 'link'].includes(node.kind) || node.children.some(isMixed));

class Writer {
  #document;
  #facts;
  #lastId = 0;
  /** Concept -> the id of its fact and how many of its pieces are written. */
  #written = new Map();

  constructor(document, facts) {
    this.#document = document;
    this.#facts = facts;
  }

  /** Blocks stand on lines of their own, runs of text do not. */
  nodes(nodes, style = STYLE.text) {
    return nodes.map((node) => this.#node(node, style)).join(nodes.some(isBlock) ? '\n' : '');
  }

  /** A paragraph's content: one span, or one for each run where the style changes. */
  #runs(nodes, style = STYLE.text) {
    if (nodes.some(isMixed)) return this.nodes(nodes, style);
    return element('span', { style }, this.nodes(nodes, null));
  }

  #node(node, style) {
    if (typeof node === 'string') {
      return style === null ? escapeText(node) : element('span', { style }, escapeText(node));
    }
    const { kind, children } = node;
    switch (kind) {
      case 'p':
      case 'center':
        return element('div', { style: STYLE[kind] }, this.#runs(children));
      case 'heading':
        return element('div', { style: STYLE.heading }, this.#runs(children, STYLE.bold));
      case 'item':
        return `${element('div', { id: node.anchor }, '')}\n${element('div', { style: STYLE.item }, this.#runs(children, STYLE.bold))}`;
      case 'bullet':
        return this.#bullet(children);
      case 'group':
        return this.nodes(children);
      case 'list':
        return element('ul', { style: STYLE.list }, `\n${this.nodes(children)}\n`);
      case 'listItem':
        return element('li', {}, this.#runs(children));
      case 'table':
        return this.#table(node.rows);
      case 'pageBreak':
        return this.#pageBreak(node.pageNumber);
      case 'exclude':
        return element('ix:exclude', {}, this.nodes(children));
      case 'b':
        return this.nodes(children, STYLE.bold);
      case 'i':
        return this.nodes(children, STYLE.italic);
      case 'link':
        return element(
          'span',
          { style: STYLE.link },
          element('a', { style: STYLE.link, href: `#${node.anchor}` }, this.nodes(children, null)),
        );
      case 'tag':
      case 'more':
        return this.#piece(node, style);
      case 'fact':
        return this.#fact(node, style);
      case 'amount':
        return this.#amount(node, style);
      default:
        throw new Error(`no such node: ${kind}`);
    }
  }

  /** The bullet sign and its text stand in two spans, set apart by padding alone. */
  #bullet(children) {
    const sign = element('span', { style: `${STYLE.text};padding-right:14.5pt` }, '&#8226;');
    return element('div', { style: STYLE.bullet }, sign + this.#runs(children));
  }

  #table(rows) {
    const lines = rows.map((cells, row) =>
      element(
        'tr',
        {},
        cells
          .map((cell) => this.#runs([cell].flat(), row === 0 ? STYLE.bold : STYLE.text))
          .map((content) => element('td', { style: STYLE.cell }, content))
          .join(''),
      ),
    );
    return element('div', {}, element('table', { style: STYLE.table }, lines.join('\n')));
  }

  #pageBreak(pageNumber) {
    const text = (content) => element('span', { style: STYLE.text }, content);
    const number = element('div', { style: 'text-align:center' }, text(String(pageNumber)));
    const foot = element('div', { style: 'bottom:0;position:absolute;width:100%' }, number);
    const contents = this.nodes([
      { kind: 'link', anchor: 'contents', children: ['Table of Contents'] },
    ]);
    return [
      element('div', { style: 'height:40.5pt;position:relative;width:100%' }, foot),
      element('hr', { style: 'page-break-after:always' }, null),
      element(
        'div',
        { style: 'min-height:40.5pt;width:100%' },
        element('div', { style: STYLE.p }, contents),
      ),
    ].join('\n');
  }

  /** A CYD fact, or the next link of its chain of continuations. */
  #piece({ kind, concept, value, children }, style) {
    const { id, count } =
      kind === 'tag' ? { id: this.#nextId(), count: 0 } : this.#written.get(concept);
    this.#written.set(concept, { id, count: count + 1 });
    const isLast = count + 1 === this.#facts.get(concept).pieces.length;
    const continuedAt = isLast ? undefined : `${id}-${count + 1}`;
    const content = this.nodes(children, style);
    if (kind === 'more')
      return element('ix:continuation', { id: `${id}-${count}`, continuedAt }, content);
    const attributes = {
      contextRef: this.#document.cydContext,
      name: `cyd:${concept.name}`,
      format: value === undefined ? undefined : `ixt:fixed-${value}`,
      id,
      continuedAt,
      escape: concept.type === 'textBlock' ? 'true' : undefined,
    };
    return element('ix:nonNumeric', attributes, content);
  }

  #fact({ name, options, children }, style) {
    const { context: contextRef = 'c-1', ...rest } = options;
    const attributes = { contextRef, name, id: this.#nextId(), ...rest };
    return element('ix:nonNumeric', attributes, this.nodes(children, style));
  }

  #amount({ name, options, children }, style) {
    const { unit, context, decimals, scale, sign } = options;
    const format = 'ixt:num-dot-decimal';
    return element(
      'ix:nonFraction',
      {
        unitRef: unit,
        contextRef: context,
        decimals,
        name,
        format,
        scale,
        sign,
        id: this.#nextId(),
      },
      this.nodes(children, style),
    );
  }

  #nextId() {
    this.#lastId += 1;
    return `f-${this.#lastId}`;
  }
}
