import type { Corpus } from '../open-corpus';

/** Returns the passages of a filing, by its id, in their order. */
export function passagesOf({ database }: Corpus, filing: number): { id: number; text: string }[] {
  return database
    .prepare('select id, text from passages where filing_id = ? order by position')
    .all(filing);
}

/** Returns the text of a passage; empty if there is none with this id. */
export function passageText({ database }: Corpus, id: number): string {
  const row = database.prepare('select text from passages where id = ?').get<{ text: string }>(id);
  return row?.text ?? '';
}
