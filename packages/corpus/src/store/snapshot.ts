import type { Database } from './database';

/** Does work that reads several times, while another process may write, from one state of the file. */
export function snapshot<Result>(database: Database, work: () => Result): Result {
  // A savepoint may be inside of a transaction.
  database.exec('savepoint snapshot');
  try {
    return work();
  } finally {
    database.exec('release snapshot');
  }
}
