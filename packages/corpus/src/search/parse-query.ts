import { QueryError } from './query-error';
import { type Sign, type Term, tokensOf } from './query-tokens';

/** What a query asks for. */
export type QueryNode = Term | NearNode | AllNode | AnyNode;

/** All of the terms, with at most this many other words between them. */
export interface NearNode {
  kind: 'near';
  terms: Term[];
  distance: number;
}

/** All of the first, and none of the others. */
export interface AllNode {
  kind: 'all';
  of: QueryNode[];
  without: QueryNode[];
}

/** One or more of them. */
export interface AnyNode {
  kind: 'any';
  of: QueryNode[];
}

/** A query that was understood. */
export interface ParsedQuery {
  node: QueryNode;
  /** What has no letter and no digit, such as a dash, and is not searched for. */
  ignored: string[];
}

/** The most words and phrases: more can hardly all be in one passage. */
const mostTerms = 64;
/** The most parentheses inside each other, far fewer than SQLite can read. */
const deepest = 8;

/**
 * Reads what users type: words that must all occur, `"phrases"`, `ransom*`, `AND`, `OR`, `NOT` and `-`,
 * parentheses, `NEAR(word other, 10)` and `word NEAR/10 other`, and `=` before a word or phrase. `OR` joins what is around it after all
 * else, as in most search engines. Anything else is a word; its punctuation does not matter.
 *
 * @throws {QueryError} if that makes no sense
 */
export function parseQuery(query: string): ParsedQuery {
  const parser = new QueryParser(tokensOf(query));
  const node = parser.read();
  if (node !== null) return { node, ignored: parser.ignored };
  const problem = query.trim() === '' ? 'is empty' : 'has no letter and no digit';
  throw new QueryError(`The query ${problem}`, null, 'Name a word to find');
}

class QueryParser {
  readonly ignored: string[] = [];
  readonly #tokens: readonly (Term | Sign)[];
  #at = 0;
  #terms = 0;
  #depth = 0;

  constructor(tokens: readonly (Term | Sign)[]) {
    this.#tokens = tokens;
  }

  /** Reads the whole; `null` if there is nothing to find. */
  read(): QueryNode | null {
    if (this.#peek().kind === 'end') return null;
    const node = this.#readAny();
    if (this.#peek().kind !== 'end') throw this.#misplaced();
    return node;
  }

  #peek(): Term | Sign {
    // An `end` follows the last, and is never taken.
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', distance: 0, at: 0 };
  }

  #take(kind: Sign['kind']): boolean {
    if (this.#peek().kind !== kind) return false;
    this.#at += 1;
    return true;
  }

  #readAny(): QueryNode | null {
    const of: QueryNode[] = [];
    do {
      const node = this.#readAll();
      if (node !== null) of.push(node);
    } while (this.#take('or'));
    const [first = null] = of;
    return of.length < 2 ? first : { kind: 'any', of };
  }

  #readAll(): QueryNode | null {
    const { at } = this.#peek();
    const of: QueryNode[] = [];
    const without: QueryNode[] = [];
    do {
      const into = this.#take('not') ? without : of;
      const node = this.#readUnit();
      if (node !== null) into.push(node);
    } while (this.#take('and') || this.#continues());
    const [first = null] = of;
    if (first !== null || without.length === 0) {
      return of.length < 2 && without.length === 0 ? first : { kind: 'all', of, without };
    }
    throw new QueryError(
      'This says only what must not occur',
      at,
      'Name a word that must occur, too',
    );
  }

  #continues(): boolean {
    return ['term', 'open', 'nearGroup', 'not', 'exact'].includes(this.#peek().kind);
  }

  #readUnit(): QueryNode | null {
    const first = this.#peek();
    if (first.kind === 'open') return this.#readParentheses();
    if (first.kind === 'nearGroup') return this.#readNearGroup(first);
    return this.#readNearPairs();
  }

  #readParentheses(): QueryNode | null {
    const { at } = this.#peek();
    this.#take('open');
    this.#depth += 1;
    if (this.#depth > deepest) {
      throw new QueryError(`Parentheses are nested more than ${deepest} deep`, at, 'Use fewer');
    }
    const node = this.#readAny();
    this.#close(at);
    this.#depth -= 1;
    if (this.#peek().kind === 'near') throw this.#nearOfOthers();
    return node;
  }

  #close(openedAt: number): void {
    if (this.#take('close')) return;
    if (this.#peek().kind !== 'end') throw this.#misplaced();
    throw unclosed(openedAt);
  }

  /** Reads `NEAR(one other, 10)`. */
  #readNearGroup(group: Sign): QueryNode | null {
    const { at } = group;
    this.#take('nearGroup');
    const terms: Term[] = [];
    while (this.#peek().kind === 'term' || this.#peek().kind === 'exact') {
      const term = this.#readTerm();
      if (term !== null) terms.push(term);
    }
    const stated = this.#peek();
    const { distance } = stated.kind === 'distance' ? stated : group;
    this.#take('distance');
    if (this.#peek().kind !== 'close' && this.#peek().kind !== 'end') throw this.#nearOfOthers();
    this.#close(at);
    const [first] = terms;
    if (first === undefined) {
      throw new QueryError('There is no word in NEAR(…)', at, 'Example: NEAR(incident board, 10)');
    }
    return terms.length === 1 ? first : near(terms, distance);
  }

  /** Reads a word or a phrase, or several with `NEAR` between them: each is near the next. */
  #readNearPairs(): QueryNode | null {
    let left = this.#readTerm();
    const of: NearNode[] = [];
    for (let sign = this.#peek(); sign.kind === 'near'; sign = this.#peek()) {
      const { distance } = sign;
      this.#take('near');
      const { kind } = this.#peek();
      if (kind === 'open' || kind === 'nearGroup') throw this.#nearOfOthers();
      const right = this.#readTerm();
      if (left !== null && right !== null) of.push(near([left, right], distance));
      left = right ?? left;
    }
    const [first] = of;
    if (first === undefined) return left;
    return of.length === 1 ? first : { kind: 'all', of, without: [] };
  }

  #readTerm(): Term | null {
    const sign = this.#peek();
    const exact = this.#take('exact');
    const term = this.#peek();
    if (term.kind !== 'term') {
      throw exact
        ? new QueryError(
            '= is possible only before a word or phrase',
            sign.at,
            'Example: =incident',
          )
        : this.#misplaced();
    }
    this.#at += 1;
    if (!/[\p{L}\p{N}]/u.test(term.text)) {
      this.ignored.push(term.text);
      return null;
    }
    this.#terms += 1;
    if (this.#terms <= mostTerms) return { ...term, exact };
    throw new QueryError(
      `The query has more than ${mostTerms} words`,
      term.at,
      'Put a sentence in quotation marks to find it as it is',
    );
  }

  /** Says why the next token is not possible here. */
  #misplaced(): QueryError {
    const { kind, text, at } = this.#peek();
    const before = this.#tokens[this.#at - 1];
    if (kind === 'and' || kind === 'or' || kind === 'near') {
      return new QueryError(`There is no word before '${text}'`, at, adviceOn(text));
    }
    if (before !== undefined && operators.includes(before.kind)) {
      return new QueryError(
        `There is no word after '${before.text}'`,
        before.at,
        adviceOn(before.text),
      );
    }
    if (kind === 'end') return unclosed(before?.at ?? 0);
    if (this.#depth === 0) {
      return new QueryError('The parenthesis closes nothing', at, 'Leave it out');
    }
    return new QueryError('There is nothing in the parentheses', at, 'Leave them out');
  }

  #nearOfOthers(): QueryError {
    return new QueryError(
      'NEAR takes words and phrases only',
      this.#peek().at,
      'Leave out the rest',
    );
  }
}

/** @throws {QueryError} if some of the words are exact: the index does not say where the others are */
function near(terms: Term[], distance: number): NearNode {
  const other = terms.find(({ exact }) => !exact);
  const isMixed = other !== undefined && terms.some(({ exact }) => exact);
  if (!isMixed) return { kind: 'near', terms, distance };
  throw new QueryError(
    'NEAR takes = before all of its words or before none',
    other.at,
    `Write =${other.quoted ? `"${other.text}"` : other.text}, too`,
  );
}

const operators: readonly string[] = ['and', 'or', 'not', 'near'];

function adviceOn(operator: string): string {
  const word = /^[A-Z]+/u.exec(operator)?.[0].toLowerCase() ?? '';
  return word === '' ? 'Leave it out' : `Write '${word}' to find the word itself`;
}

function unclosed(openedAt: number): QueryError {
  return new QueryError('The parenthesis is not closed', openedAt, 'Close it, or leave it out');
}
