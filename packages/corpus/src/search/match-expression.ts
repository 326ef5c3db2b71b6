import type { NearNode, QueryNode } from './parse-query';
import { QueryError } from './query-error';
import type { Term } from './query-tokens';
import { spellingsOf } from './spellings';
import { completionsOf } from './word-endings';

/** The most ways to write the terms of one `NEAR`, each of which SQLite searches for. */
const mostWays = 256;

/**
 * Returns the expression that finds a query, in the language of SQLite's full-text index. All that
 * users typed is in quotation marks there.
 *
 * @throws {QueryError} if a `NEAR` has too many terms that end in `*`
 */
export function matchExpression(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return joined(waysOf(node), 'OR');
    case 'near':
      return nearExpression(node);
    case 'any':
      return joined(node.of.map(matchExpression), 'OR');
    case 'all': {
      const all = joined(node.of.map(matchExpression), 'AND');
      if (node.without.length === 0) return all;
      return `(${all} NOT ${joined(node.without.map(matchExpression), 'OR')})`;
    }
  }
}

/** Returns the words of a query as one phrase, to find them side by side; `null` if it has more than words. */
export function phraseOf(node: QueryNode): Term | null {
  if (node.kind !== 'all' || node.without.length > 0) return null;
  const words = node.of.flatMap((child) => {
    return child.kind === 'term' && !child.quoted && !child.prefix ? [child] : [];
  });
  const [first] = words;
  if (first === undefined || words.length < node.of.length) return null;
  const text = words.map((word) => word.text).join(' ');
  return { ...first, text, exact: words.every(({ exact }) => exact) };
}

/** Joins different expressions: each of them takes time. */
function joined(expressions: readonly string[], operator: 'AND' | 'OR'): string {
  const different = [...new Set(expressions)];
  const [first = ''] = different;
  return different.length === 1 ? first : `(${different.join(` ${operator} `)})`;
}

/** Returns the phrases of the index that a term means. */
function waysOf({ text, prefix }: Pick<Term, 'text' | 'prefix'>): string[] {
  return spellingsOf(text).flatMap((way) => {
    if (!prefix) return [`"${way}"`];
    const last = way.split(/[^\p{L}\p{N}]/u).at(-1) ?? '';
    const before = way.slice(0, way.length - last.length);
    const { words, prefixes } = completionsOf(last.toLowerCase());
    return [
      `"${way}" *`,
      ...prefixes.map((one) => `"${before}${one}" *`),
      ...words.map((one) => `"${before}${one}"`),
    ];
  });
}

/** `OR` is not possible inside of `NEAR`. */
function nearExpression({ terms, distance }: NearNode): string {
  let rows = [''];
  for (const term of terms) {
    const ways = waysOf(term);
    if (rows.length * ways.length > mostWays) {
      throw new QueryError('NEAR has too many words that end in *', term.at, 'Write some in full');
    }
    rows = rows.flatMap((row) => ways.map((way) => `${row}${way} `));
  }
  return joined(
    rows.map((row) => `NEAR(${row.trimEnd()}, ${distance})`),
    'OR',
  );
}
