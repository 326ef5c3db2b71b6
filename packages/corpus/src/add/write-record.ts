import type { FilingRecord, PassageRow } from '../record/model';
import { conceptId } from '../store/concept-ids';
import type { Database } from '../store/database';
import { insert, insertAll } from '../store/insert';
import { deleteFiling } from './delete-filing';
import { relink } from './relink';
import { contentVersion } from './versions';

/**
 * Writes a filing, in place of the one with its key. To be called inside a transaction: the filing is
 * then in the corpus whole or not at all.
 */
export function writeRecord(database: Database, record: FilingRecord, sourceId: number): void {
  const { filing, registrants, facts, flags, passages, findings } = record;
  const known = database.prepare('select id from filings where key = ?').get(filing.key);
  // Whoever holds the id of a filing finds the new one.
  const id = known === undefined ? null : Number(known['id']);
  const former = id === null ? [] : deleteFiling(database, id);
  const filing_id = insert(database, 'filings', {
    id,
    source_id: sourceId,
    version: contentVersion,
    ...filing,
  });
  const ids = conceptIds(database);
  const numbered = (row: object, position: number) => ({ filing_id, position, ...row });
  const named = ({ concept, ...row }: { concept: string | null }) => {
    return { concept_id: concept === null ? null : ids(concept), ...row };
  };
  insertAll(database, 'filing_registrants', registrants.map(numbered));
  insertAll(database, 'facts', facts.map(named).map(numbered));
  insertAll(
    database,
    'flags',
    flags.map((row) => ({ filing_id, ...named(row) })),
  );
  insertAll(
    database,
    'findings',
    findings.map((row) => ({ filing_id, ...named(row) })),
  );
  writePassages(database, passages, { filing_id, ids });
  relink(database, [...new Set([...former, ...registrants.map(({ cik }) => cik)])]);
}

/** Keeps the same one of several spellings in whatever order they come. */
const leastSpelling =
  'on conflict (hash) do update set text = excluded.text where excluded.text < text';

interface Place {
  filing_id: number;
  ids: (concept: string) => number;
}

function writePassages(
  database: Database,
  passages: readonly PassageRow[],
  { filing_id, ids }: Place,
): void {
  const last = database.prepare('select max(id) as id from passages').get()?.['id'] ?? 0;
  const numbered = passages.map((passage, position) => {
    return { ...passage, position, passage_id: Number(last) + 1 + position };
  });
  insertAll(
    database,
    'passages',
    numbered.map(({ passage_id, position, hash, text, words }) => {
      return { id: passage_id, filing_id, position, hash, text, words };
    }),
  );
  insertAll(
    database,
    'passages_text',
    numbered.map(({ passage_id, text }) => ({ rowid: passage_id, text })),
  );
  insertAll(
    database,
    'passage_concepts',
    numbered.flatMap(({ passage_id, concepts }) =>
      concepts.map((concept) => ({ passage_id, concept_id: ids(concept) })),
    ),
  );
  const sentences = numbered.flatMap((passage) => passage.sentences);
  insertAll(
    database,
    'sentences',
    sentences.map(({ hash, text, words }) => ({ hash, text, words })),
    leastSpelling,
  );
  insertAll(
    database,
    'sentence_uses',
    numbered.flatMap((passage) =>
      passage.sentences.map(({ hash }, position) => {
        return { passage_id: passage.passage_id, position, hash };
      }),
    ),
  );
}

/** Looks a concept up once for a filing. */
function conceptIds(database: Database): (concept: string) => number {
  const known = new Map<string, number>();
  return (concept) => {
    const id = known.get(concept) ?? conceptId(database, concept);
    known.set(concept, id);
    return id;
  };
}
