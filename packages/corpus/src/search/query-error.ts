/** What was typed is no query. The message says what is wrong, where, and what to do. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Where in the query it is wrong, in UTF-16 code units from 0; `null` if nowhere in particular. */
  readonly position: number | null;

  constructor(problem: string, position: number | null = null, advice = '') {
    const place = position === null ? '' : ` (at character ${position + 1})`;
    super(`${problem}${place}${advice === '' ? '' : `. ${advice}`}`);
    this.position = position;
  }
}
