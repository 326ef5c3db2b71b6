/** Questions about a document's tree, whatever shape it is written in. */

/** Calls `visit` for each node, in document order; strings too. */
export function walk(nodes, visit) {
  for (const node of nodes) {
    visit(node);
    if (typeof node === 'string') continue;
    if (node.kind === 'table') for (const row of node.rows) walk(row.flat(), visit);
    walk(node.children, visit);
  }
}

const blocks = new Set(['p', 'center', 'heading', 'item', 'bullet', 'listItem']);

/**
 * The readable text: one line a paragraph, list item or table row. It begins with a line break
 * where it starts with a block, but not where it is part of a paragraph.
 */
export function textOf(nodes) {
  return nodes.map(textOfNode).join('').replaceAll(/\n+/g, '\n');
}

function textOfNode(node) {
  if (typeof node === 'string') return node;
  if (node.kind === 'exclude') return '';
  if (node.kind === 'table') {
    return `\n${node.rows.map((row) => row.map((cell) => textOf([cell].flat())).join(' ')).join('\n')}\n`;
  }
  const text = textOf(node.children);
  // The bullet sign and the text are in two adjacent spans, with nothing between them.
  if (node.kind === 'bullet') return `\n•${text}\n`;
  return blocks.has(node.kind) ? `\n${text}\n` : text;
}
