import type { Corpus as LintCorpus } from '@cydkit/lint';
import type { ConceptName } from '@cydkit/taxonomy';
import { sentenceSpans } from '@cydkit/text';
import type { Corpus } from '../open-corpus';
import { comparedText } from '../record/compared-text';
import type { Database } from '../store/database';

const processes: ConceptName =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';

/** At most this number of sentences is searched for: the rarest, which lead to the fewest filings. */
const mostSentences = 8;

/** A description of the processes that has a sentence of the text. */
interface Candidate {
  id: number;
  value: string;
  cik: string;
  name: string | null;
}

/**
 * Returns what the linter asks about other registrants: who describes its processes in the same words,
 * whatever the punctuation and capitals, in an annual report of any year. The names are in the order of
 * their first such reports. A text is found by its rarest sentences; one of another filing that divides
 * all of them differently is not found, nor is a document's in a data set that has lost its letters.
 */
export function lintCorpus({ database }: Corpus): LintCorpus {
  const hashes = new Map<number, string | null>();
  const hashOf = ({ id, value }: Candidate): string | null => {
    const known = hashes.get(id) ?? comparedText(value)?.hash ?? null;
    hashes.set(id, known);
    return known;
  };
  return {
    othersWith: (text, cik) => {
      const own = comparedText(text)?.hash;
      if (own === undefined) return [];
      const names = new Map<string, string>();
      for (const candidate of candidatesFor(database, text, cik)) {
        if (names.has(candidate.cik) || hashOf(candidate) !== own) continue;
        names.set(candidate.cik, candidate.name ?? `CIK ${candidate.cik}`);
      }
      return [...names.values()];
    },
  };
}

function candidatesFor(database: Database, text: string, cik: string | null): Candidate[] {
  return database
    .prepare(
      `select t.id, t.value, f.cik, f.name
       from filings f join facts t on t.filing_id = f.id
       where f.id in (
           select p.filing_id from sentence_uses u join passages p on p.id = u.passage_id
           where u.hash in (select value from json_each(?)))
         -- The sign keeps SQLite from reading all facts of the concept.
         and +t.concept_id = (select id from concepts where name = ?)
         and f.kind = 'annual' and f.cik is not null and t.value is not null
         and not exists (select 1 from filing_registrants r where r.filing_id = f.id and r.cik = ?)
       order by coalesce(f.filed, f.period_end, ''), f.key, t.position`,
    )
    .all<Candidate>(JSON.stringify(rarestSentences(database, text)), processes, cik);
}

/** Returns the hashes of the sentences that the fewest passages have, but at least one has. */
function rarestSentences(database: Database, text: string): string[] {
  const hashes = sentenceSpans(text).flatMap(({ start, end }) => {
    return comparedText(text.slice(start, end))?.hash ?? [];
  });
  const uses = database.prepare('select count(*) as count from sentence_uses where hash = ?');
  return [...new Set(hashes)]
    .map((hash) => ({ hash, count: uses.get<{ count: number }>(hash)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)
    .slice(0, mostSentences)
    .map(({ hash }) => hash);
}
