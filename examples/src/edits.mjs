/** Another year's text, written as its differences: a tree with some strings and nodes changed. */

/**
 * The nodes with each edit applied at its one place.
 *
 * - `[from, to]`: a string that has `from` gets `to` instead
 * - `{ matches, edit }`: the node that matches becomes what `edit` makes of it, an array of nodes
 *
 * @throws Error where an edit has no place, or several
 */
export function edited(nodes, edits) {
  const uses = new Map(edits.map((edit) => [edit, 0]));
  const result = applyAll(nodes, edits, uses);
  for (const [edit, count] of uses) {
    if (count !== 1) throw new Error(`an edit has ${count} places: ${JSON.stringify(edit)}`);
  }
  return result;
}

/** The node's children without the node, so that what was tagged no longer is. */
export function untagged(concept) {
  return {
    concept: concept.name,
    matches: (node) => node.kind === 'tag' && node.concept === concept,
    edit: (node) => node.children,
  };
}

/** Another value of a flag. */
export function answered(concept, value) {
  return {
    concept: concept.name,
    matches: (node) => node.kind === 'tag' && node.concept === concept,
    edit: (node) => [{ ...node, value }],
  };
}

function applyAll(nodes, edits, uses) {
  return nodes.flatMap((node) => {
    const found = edits.find((edit) => !Array.isArray(edit) && edit.matches(node));
    if (found === undefined) return [apply(node, edits, uses)];
    uses.set(found, uses.get(found) + 1);
    return found.edit(apply(node, edits, uses));
  });
}

function apply(node, edits, uses) {
  if (typeof node === 'string') return applyText(node, edits, uses);
  const children = applyAll(node.children, edits, uses);
  if (node.kind !== 'table') return { ...node, children };
  const rows = node.rows.map((row) =>
    row.map((cell) =>
      Array.isArray(cell) ? applyAll(cell, edits, uses) : apply(cell, edits, uses),
    ),
  );
  return { ...node, rows, children };
}

function applyText(text, edits, uses) {
  let result = text;
  for (const edit of edits) {
    if (!Array.isArray(edit)) continue;
    const [from, to] = edit;
    const parts = result.split(from);
    uses.set(edit, uses.get(edit) + parts.length - 1);
    result = parts.join(to);
  }
  return result;
}
