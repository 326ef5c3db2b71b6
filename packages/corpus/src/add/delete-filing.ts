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

const sentences = `
  select distinct u.hash from passages p join sentence_uses u on u.passage_id = p.id
  where p.filing_id = ?`;

const unused = `
  delete from sentences where hash = ?1
  and not exists (select 1 from sentence_uses u where u.hash = ?1)`;

/**
 * Deletes a filing with all that was made of it, and the sentences that no other filing has. Returns
 * the CIKs of its registrants, to be linked anew.
 */
export function deleteFiling(database: Database, id: number): string[] {
  const registrants = database.prepare('select cik from filing_registrants where filing_id = ?');
  const ciks = registrants.all<{ cik: string }>(id).map(({ cik }) => cik);
  const hashes = database.prepare(sentences).all<{ hash: string }>(id);
  for (const sql of deletions) database.prepare(sql).run(id);
  for (const { hash } of hashes) database.prepare(unused).run(hash);
  return ciks;
}

/** Deletes filings, and renews what depended on them. */
export function deleteFilings(database: Database, ids: readonly number[]): void {
  const ciks = new Set<string>();
  for (const id of ids) for (const cik of deleteFiling(database, id)) ciks.add(cik);
  relink(database, [...ciks]);
}
