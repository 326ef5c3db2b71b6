import type { Database } from '../store/database';
import { bestMatches, type Scope, type Scored } from './find-matches';

/** A passage that matches, and the filing that it is in. */
export interface Ranked {
  id: number;
  filing: number;
}

/** How many passages to rank at first, and how many times as many whenever they do not do. */
const first = 64;
const growth = 8;

/**
 * Yields the passages that match one of several expressions, each once: those of the first
 * expression before those of the second, the better before the worse, of equal ones those that were
 * filed last.
 */
export function* rankMatches(
  database: Database,
  expressions: readonly string[],
  scope: Scope,
): Generator<Ranked> {
  const seen = new Set<number>();
  for (const expression of expressions) {
    let complete = false;
    for (let limit = first; !complete; limit *= growth) {
      const best = bestMatches(database, expression, scope, limit);
      complete = best.length < limit;
      const known = complete ? best : withoutLast(best);
      const fresh = known.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      yield* inOrder(database, fresh);
    }
  }
}

/** Leaves out the passages that are as good as the last one: there may be more of them. */
function withoutLast(best: readonly Scored[]): Scored[] {
  const last = best.at(-1)?.score;
  return best.filter(({ score }) => score !== last);
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
