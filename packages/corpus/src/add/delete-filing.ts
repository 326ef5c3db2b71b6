import type { Database } from '../store/database';
import { relink } from './relink';

/** What hangs on a filing, in an order that leaves no row without the one that it names. */
const deletions = [
  `insert into passages_text (passages_text, rowid, text)
     select 'delete', id, text from passages where filing_id = ?`,
  'delete from sentence_uses where passage_id in (select id from passages where filing_id = ?)',
  'delete from passage_concepts where passage_id in (select id from passages where filing_id = ?)',
  'delete from passages where filing_id = ?',
  'delete from findings where filing_id = ?',
  'delete from flags where filing_id = ?',
  'delete from facts where filing_id = ?',
  'delete from filing_registrants where filing_id = ?',
  'delete from filings where id = ?',
];

/** Deletes a filing with all that was made of it; its sentences stay until `deleteUnused`. */
export function deleteFiling(database: Database, id: number): void {
  for (const sql of deletions) database.prepare(sql).run(id);
}

/** Deletes filings, and renews what depended on them. */
export function deleteFilings(database: Database, ids: readonly number[]): void {
  const registrants = database.prepare('select cik from filing_registrants where filing_id = ?');
  const ciks = new Set<string>();
  for (const id of ids) {
    for (const { cik } of registrants.all<{ cik: string }>(id)) ciks.add(cik);
    deleteFiling(database, id);
  }
  relink(database, [...ciks]);
}

/** Deletes sentences that no passage has any more. */
export function deleteUnused(database: Database): void {
  database.exec(
    'delete from sentences where not exists (select 1 from sentence_uses u where u.hash = sentences.hash)',
  );
}
