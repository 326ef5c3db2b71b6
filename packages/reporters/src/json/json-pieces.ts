import { roughLength } from '../text/rough-length';
import { printable } from '../text/safe-text';

/** How JSON is laid out: indented by two spaces, or on one line. */
export type JsonLayout = 'indented' | 'line';

/** The margin of what is printed in one piece, however long. The contract is not nested as deeply. */
const deepest = 32;

/** A value of about this many characters is printed in one piece. */
const pieceLength = 2 ** 16;

/**
 * Yields JSON in pieces, as `JSON.stringify` prints it: the whole may be longer than a string can be.
 * All lines but the first start with the margin.
 */
export function* jsonPieces(value: unknown, layout: JsonLayout, margin = ''): Generator<string> {
  if (typeof value === 'string' && value.length > pieceLength) yield* stringPieces(value);
  else if (isSmall(value) || margin.length > deepest) yield whole(value, layout, margin);
  else if (Array.isArray(value)) yield* list(value, layout, margin);
  else yield* object(Object.entries(value as object), layout, margin);
}

function* list(values: readonly unknown[], layout: JsonLayout, margin: string): Generator<string> {
  const { inner, between, last } = breaks(layout, margin);
  let before = `[${between}`;
  for (const group of groups(values)) {
    yield before;
    if (group.length === 1) yield* jsonPieces(group[0], layout, inner);
    // Without the brackets of the group.
    else yield whole(group, layout, margin).slice(1 + between.length, -1 - last.length);
    before = `,${between}`;
  }
  yield `${last}]`;
}

/** Yields the values of a list in groups that are worth a piece, since one call prints a group faster. */
function* groups(values: readonly unknown[]): Generator<readonly unknown[]> {
  let start = 0;
  let length = 0;
  for (const [index, value] of values.entries()) {
    length += roughLength(value, pieceLength);
    if (length <= pieceLength) continue;
    if (start < index) yield values.slice(start, index);
    yield [value];
    start = index + 1;
    length = 0;
  }
  if (start < values.length) yield values.slice(start);
}

function* object(
  entries: readonly (readonly [string, unknown])[],
  layout: JsonLayout,
  margin: string,
): Generator<string> {
  const { inner, between, last } = breaks(layout, margin);
  let before = `{${between}`;
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    yield `${before}${whole(key, layout, '')}:${layout === 'line' ? '' : ' '}`;
    yield* jsonPieces(value, layout, inner);
    before = `,${between}`;
  }
  yield `${last}}`;
}

/** Returns what is between the tokens of a list or an object. */
function breaks(layout: JsonLayout, margin: string) {
  const inner = `${margin}  `;
  if (layout === 'line') return { inner, between: '', last: '' };
  return { inner, between: `\n${inner}`, last: `\n${margin}` };
}

function whole(value: unknown, layout: JsonLayout, margin: string): string {
  if (layout === 'line') return printable(JSON.stringify(value), 'json');
  const text = printable(JSON.stringify(value, null, 2), 'json');
  // JSON has line feeds only between its tokens, never in a string.
  return margin === '' ? text : text.replaceAll('\n', `\n${margin}`);
}

/** Cuts a string where it cuts no sign, and no `##[` or `##vso[`, which are escaped. */
function* stringPieces(text: string): Generator<string> {
  const end = /[^#a-z\ud800-\udbff]/gi;
  yield '"';
  for (let start = 0; start < text.length; start = end.lastIndex || text.length) {
    end.lastIndex = start + pieceLength;
    end.test(text);
    const piece = text.slice(start, end.lastIndex || text.length);
    yield printable(JSON.stringify(piece), 'json').slice(1, -1);
  }
  yield '"';
}

/** Looks at no more of a value than fits into a piece. */
function isSmall(value: unknown): boolean {
  return roughLength(value, pieceLength) <= pieceLength;
}
