import type { Database } from '../store/database';
import { bestMatches, type Scope, type Scored } from './find-matches';

/** A passage that matches, and the filing that it is in. */
export interface Ranked {
  id: number;
  filing: number;
}

/** Which of the passages that match have the words as they were typed. */
export interface Typed {
  /** All of them, if they are known and few. */
  ids: readonly number[] | null;
  /** Returns which of some passages do. */
  among: (ids: readonly number[]) => ReadonlySet<number>;
}

/** How many passages to rank at first, and how many times as many whenever they do not do. */
const first = 64;
const growth = 8;

/**
 * Yields the passages that match one of several expressions, each once: those of the first
 * expression before those of the second; of each, those with the words as typed before the others; the
 * better before the worse, and of equal ones those that were filed last.
 */
export function* rankMatches(
  database: Database,
  expressions: readonly string[],
  scope: Scope,
  { ids, among }: Typed,
): Generator<Ranked> {
  const seen = new Set<number>();
  for (const expression of expressions) {
    if (ids === null) {
      yield* typedFirst(database, ranks(database, expression, scope, seen), among);
      continue;
    }
    // Without the texts of all others being read.
    for (const part of [{ ...scope, passages: JSON.stringify(ids) }, scope]) {
      for (const ranked of ranks(database, expression, part, seen)) {
        yield* inOrder(database, ranked);
      }
    }
  }
}

function* typedFirst(
  database: Database,
  ranked: Iterable<readonly Scored[]>,
  among: Typed['among'],
): Generator<Ranked> {
  const others: Scored[] = [];
  for (const some of ranked) {
    const typed = among(some.map(({ id }) => id));
    yield* inOrder(
      database,
      some.filter(({ id }) => typed.has(id)),
    );
    for (const one of some) if (!typed.has(one.id)) others.push(one);
  }
  yield* rankScored(database, others);
}

/** Yields the passages that match, the best first: some at a time, and all of the same score together. */
function* ranks(
  database: Database,
  expression: string,
  scope: Scope,
  seen: Set<number>,
): Generator<Scored[]> {
  let complete = false;
  for (let limit = first; !complete; limit *= growth) {
    const best = bestMatches(database, expression, scope, limit);
    complete = best.length < limit;
    const known = complete ? best : withoutLast(best);
    const fresh = known.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    yield fresh;
  }
}

/** Leaves out the passages that are as good as the last one: there may be more of them. */
function withoutLast(best: readonly Scored[]): Scored[] {
  const last = best.at(-1)?.score;
  return best.filter(({ score }) => score !== last);
}

/** Yields passages by their scores, the least first, of equal ones those that were filed last. */
export function* rankScored(database: Database, scored: readonly Scored[]): Generator<Ranked> {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let start = 0;
  for (let size = first; start < sorted.length; size *= growth) {
    let end = Math.min(start + size, sorted.length);
    while (end < sorted.length && sorted[end]?.score === sorted[end - 1]?.score) end += 1;
    yield* inOrder(database, sorted.slice(start, end));
    start = end;
  }
}

function inOrder(database: Database, scored: readonly Scored[]): Ranked[] {
  return database
    .prepare(
      `select p.id, p.filing_id as filing from json_each(?) j
       cross join passages p on p.id = j.value ->> 'id' cross join filings f on f.id = p.filing_id
       order by j.value ->> 'score', f.filed desc, f.key, p.position`,
    )
    .all<Ranked>(JSON.stringify(scored));
}
