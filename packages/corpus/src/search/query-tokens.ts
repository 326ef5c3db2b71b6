import { QueryError } from './query-error';

/** A word or a phrase to find. */
export interface Term {
  kind: 'term';
  /** What was typed, without quotation marks and the `*`. */
  text: string;
  /** Whether it was typed in quotation marks. */
  quoted: boolean;
  /** Whether all words that begin like its last one count. */
  prefix: boolean;
  /** Whether it must occur as it was typed, and not with other endings. */
  exact: boolean;
  /** Where it is in the query, in UTF-16 code units. */
  at: number;
}

/**
 * An operator or sign; `near` is between words, `nearGroup` before words in parentheses, `exact` before
 * a word or phrase.
 */
export interface Sign {
  kind:
    | 'open'
    | 'close'
    | 'and'
    | 'or'
    | 'not'
    | 'exact'
    | 'near'
    | 'nearGroup'
    | 'distance'
    | 'end';
  /** What was typed. */
  text: string;
  /** How many words may be between those that are near each other. */
  distance: number;
  at: number;
}

/** The most characters of a query: some 300 words. */
const longest = 2000;
/** How many words may be between those that are near each other, unless the query says so. */
const defaultDistance = 10;
/** The most words that may be between: longer than nearly all passages. */
const greatestDistance = 1000;

/** What may follow at a place. A comma is part of a word (`1,000`) unless it begins a distance. */
const pattern =
  /(?<nearGroup>NEAR\()|(?<distance>,\s*\d+\s*(?=\)))|(?<sign>[()])|(?<phrase>"[^"]*"\*?)|(?<open>")|(?<minus>-)(?=[^\s)])|(?<equals>=)(?=[^\s)])|(?<word>(?:(?!,\s*\d+\s*\))[^\s()"])+)/gu;

/**
 * Divides a query into words, phrases and signs; an `end` follows the last.
 *
 * @throws {QueryError} at a quotation mark that is not closed, or a `*` that is not at an end
 */
export function tokensOf(query: string): (Term | Sign)[] {
  if (query.length > longest) {
    throw new QueryError(
      `The query has ${query.length} characters, and ${longest} are possible`,
      null,
      'Search for fewer words',
    );
  }
  const tokens: (Term | Sign)[] = [];
  for (const { 0: text, index: at, groups = {} } of plainSigns(query).matchAll(pattern)) {
    const sign = (kind: Sign['kind'], distance = 0): void => {
      tokens.push({ kind, text, distance, at });
    };
    if (groups['open'] !== undefined) {
      throw new QueryError('The quotation mark is not closed', at, 'Close it, or leave it out');
    }
    if (groups['nearGroup'] !== undefined) sign('nearGroup', defaultDistance);
    else if (groups['distance'] !== undefined) sign('distance', distanceOf(text, at));
    else if (groups['minus'] !== undefined) sign('not');
    else if (groups['equals'] !== undefined) sign('exact');
    else if (groups['sign'] !== undefined) sign(text === '(' ? 'open' : 'close');
    else if (groups['phrase'] !== undefined) tokens.push(phrase(text, at));
    else if (text === 'AND') sign('and');
    else if (text === 'OR') sign('or');
    else if (text === 'NOT') sign('not');
    else if (/^NEAR(?:\/\d+)?$/u.test(text)) sign('near', distanceOf(text, at));
    else tokens.push(word(text, at));
  }
  return [...tokens, { kind: 'end', text: '', distance: 0, at: query.length }];
}

/** Puts plain quotation marks in place of all others, and white space in place of control characters. */
function plainSigns(query: string): string {
  return query
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/gu, '"')
    .replace(/[\u2018-\u201b\u02bc\uff07]/gu, "'")
    .replace(/\p{Cc}/gu, ' ');
}

function distanceOf(text: string, at: number): number {
  const digits = /\d+/u.exec(text)?.[0];
  if (digits === undefined) return defaultDistance;
  const distance = Number(digits);
  if (distance <= greatestDistance) return distance;
  throw new QueryError(`At most ${greatestDistance} words can be between words`, at);
}

function phrase(typed: string, at: number): Term {
  const inside = typed.slice(1, typed.lastIndexOf('"'));
  const text = inside.trimEnd();
  return term({ text, quoted: true, prefix: typed.endsWith('*'), at });
}

function word(typed: string, at: number): Term {
  refuseNear(typed, at);
  // Without the stop or comma of a pasted sentence.
  let end = typed.length;
  while (end > 0 && ',.;:!?'.includes(typed.charAt(end - 1))) end -= 1;
  return term({ text: typed.slice(0, end), quoted: false, prefix: false, at });
}

/** Refuses what looks like `NEAR/5` and is not: as words, it would find next to nothing. */
function refuseNear(typed: string, at: number): void {
  if (/^near\/\d+$/iu.test(typed)) {
    throw new QueryError(`'${typed}' is not in capitals`, at, `Write ${typed.toUpperCase()}`);
  }
  if (!/^NEAR(?:\/|\d+$)/u.test(typed)) return;
  throw new QueryError(
    `'${typed}' does not say how many words can be between`,
    at,
    'Example: incident NEAR/10 board',
  );
}

function term({ text, quoted, prefix, at }: Omit<Term, 'kind' | 'exact'>): Term {
  const stem = text.endsWith('*') ? text.slice(0, -1) : text;
  const begins = prefix || stem !== text;
  const star = stem.indexOf('*');
  if (star !== -1 || (begins && !/[\p{L}\p{N}]{2}$/u.test(stem))) {
    throw new QueryError(
      'A * is possible only after two letters or more, at the end of a word',
      at,
      'Example: ransom*',
    );
  }
  return { kind: 'term', text: stem, quoted, prefix: begins, exact: false, at };
}
