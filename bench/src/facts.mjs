/**
 * Returns the part of a fact that all tools extract. Text is compared without white space, in which
 * the tools rightly differ: a reader breaks lines at paragraphs, text nodes do not.
 */
function comparable({ name, id, contextRef, format, text }) {
  const value = name.endsWith('Flag') ? flagValue(format, text) : text;
  return JSON.stringify([name, id, contextRef, value.replace(/\s+/g, '')]);
}

/** Applies the transforms that ignore the content, which the flags of real filings use. */
function flagValue(format, text) {
  if (/:(fixed-true|booleantrue)$/.test(format ?? '')) return 'true';
  if (/:(fixed-false|booleanfalse)$/.test(format ?? '')) return 'false';
  return text;
}

/**
 * Compares the facts of two tools.
 *
 * @param {object[][]} expected Facts of each file.
 * @param {object[][]} actual
 * @returns {string[]} One line for each file whose facts differ.
 */
export function differences(tool, files, expected, actual) {
  return files.flatMap(({ name }, i) => {
    const wanted = expected[i].map(comparable);
    const got = actual[i].map(comparable);
    const at = wanted.findIndex((fact, j) => fact !== got[j]);
    if (at === -1 && wanted.length === got.length) return [];
    if (wanted.length !== got.length) {
      return [`${tool}, ${name}: ${got.length} facts, cydkit ${wanted.length}`];
    }
    const from = [...wanted[at]].findIndex((c, j) => c !== got[at][j]);
    const near = (fact) => fact.slice(Math.max(0, from - 20), from + 30);
    return [`${tool}, ${name}, fact ${at + 1}: "${near(got[at])}", cydkit "${near(wanted[at])}"`];
  });
}
