/** Inline XBRL 1.1: one page, a set of two, or what is left when a piece is cut out. */
import { numberFacts } from '../numbering.mjs';
import { headerOf } from './inline-header.mjs';
import { Layout } from './layout.mjs';
import { element, escapeText } from './markup.mjs';

/** The document as one XHTML page in ASCII. */
export function inline(document) {
  const writer = new InlineWriter(document);
  const header = headerOf(document, writer.nodes(document.hidden, null));
  return page(document, document.title, `${header}\n${writer.nodes(document.body)}`);
}

/**
 * The document as a set of two files (Inline XBRL 1.1 §3: an Inline XBRL Document Set): contexts,
 * units and hidden facts are in the first; a fact of one file may continue in the other.
 */
export function inlineSet(document, [first, second]) {
  const writer = new InlineWriter(document);
  const header = headerOf(document, writer.nodes(document.hidden, null));
  return [
    page(document, document.title, `${header}\n${writer.nodes(first)}`),
    page(document, `${document.title}-ex13`, writer.nodes(second)),
  ];
}

/** Part of the page, as copied out of its source: no namespace is declared, no context defined. */
export function inlineFragment(document, nodes) {
  return `${new InlineWriter(document).nodes(nodes)}\n`;
}

/** The page as it is in a full submission: between the tags that EDGAR puts around it. */
export function cutOutOfSubmission(page) {
  return `<XBRL>\n${page}</XBRL>\n`;
}

function page({ namespaces }, title, body) {
  const declarations = Object.fromEntries(
    Object.entries(namespaces).map(([prefix, uri]) => [
      prefix === '' ? 'xmlns' : `xmlns:${prefix}`,
      uri,
    ]),
  );
  const head = `<head><meta http-equiv="Content-Type" content="text/html"/>\n<title>${title}</title></head>`;
  const html = element(
    'html',
    { ...declarations, 'xml:lang': 'en-US' },
    `${head}<body>${body}\n</body>`,
  );
  return `<?xml version='1.0' encoding='ASCII'?>\n<!-- An invented company's filing; see the README of this folder. -->\n${html}\n`;
}

class InlineWriter extends Layout {
  #placeOf;

  constructor(document) {
    super({ text: escapeText, element });
    this.#placeOf = numberFacts(document).placeOf;
  }

  excluded(node) {
    return element('ix:exclude', {}, super.excluded(node));
  }

  tagged(node, style) {
    const { fact, index } = this.#placeOf(node);
    const content = super.tagged(node, style);
    if (node.kind === 'amount') return number(fact, content);
    if (fact.concept === undefined) return nonNumeric(fact, content);
    return piece(fact, index, content);
  }
}

/** A CYD fact, or a link of its chain of continuations. */
function piece({ id, name, concept, value, context, pieces }, index, content) {
  const continuedAt = index + 1 === pieces.length ? undefined : `${id}-${index + 1}`;
  if (index > 0) return element('ix:continuation', { id: `${id}-${index}`, continuedAt }, content);
  const attributes = {
    contextRef: context,
    name,
    format: value === undefined ? undefined : `ixt:fixed-${value}`,
    id,
    continuedAt,
    escape: concept.type === 'textBlock' ? 'true' : undefined,
  };
  return element('ix:nonNumeric', attributes, content);
}

function nonNumeric(fact, content) {
  const { id, name, context: contextRef, format } = fact;
  const attributes = { contextRef, name, id, format, escape: fact.escape };
  return element('ix:nonNumeric', attributes, content);
}

function number({ id, name, context, unit, decimals, scale, sign }, content) {
  const attributes = {
    unitRef: unit,
    contextRef: context,
    decimals,
    name,
    format: 'ixt:num-dot-decimal',
    scale,
    sign,
    id,
  };
  return element('ix:nonFraction', attributes, content);
}
