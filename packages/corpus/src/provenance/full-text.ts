import { byCodeUnits, foldWords, scanWords } from '@cydkit/dedupe';
import { conditionOf, type FilingFilter } from '../filters/filing-filter';
import type { Corpus } from '../open-corpus';
import type { PassagePlace } from './uses';

/** Words that a search for a text begins with: more of them hardly find less, and take longer. */
const mostRuns = 8;
const longestRun = 16;

/** How many of its rarest words passages are looked up by. */
const rarestWords = 8;

/** How many of the passages that have them are compared. */
const nearPassages = 60;

/**
 * Returns the passages that have all the words of a text in one run, whatever is between and around
 * them.
 */
export function passagesWith(corpus: Corpus, text: string, filter: FilingFilter): PassagePlace[] {
  const words = foldWords(text);
  if (words === '') return [];
  const query = runQuery(text);
  const { sql, values } = conditionOf(filter);
  const folded = ` ${words} `;
  // Without a word for the index, all are read.
  const [source, match] =
    query === null
      ? ['passages p', []]
      : ['passages_text t join passages p on p.id = t.rowid', [query]];
  const condition = query === null ? sql : `passages_text match ? and ${sql}`;
  // spread: one query, and the values of a filter
  const rows = corpus.database
    .prepare(
      `select p.id, p.filing_id as filing, p.text from ${source}
       join filings f on f.id = p.filing_id where ${condition} order by p.id`,
    )
    .iterate<PassagePlace & { text: string }>(...match, ...values);
  const found: PassagePlace[] = [];
  // The index compares the stems of some of the words; all of them decide.
  for (const { id, filing, text: other } of rows) {
    if (` ${foldWords(other)} `.includes(folded)) found.push({ id, filing });
  }
  return found;
}

/** Returns the texts of passages that have the rarest words of a text, the likeliest first. */
export function passagesLike(corpus: Corpus, text: string, filter: FilingFilter): string[] {
  const rare = rarestOf(corpus, text);
  if (rare.length === 0) return [];
  const { sql, values } = conditionOf(filter);
  // spread: the values of a filter
  return corpus.database
    .prepare(
      `select p.text from passages_text t join passages p on p.id = t.rowid
       join filings f on f.id = p.filing_id
       where passages_text match ? and ${sql} order by bm25(passages_text), p.id limit ?`,
    )
    .all<{ text: string }>(rare.map(quoted).join(' OR '), ...values, nearPassages)
    .map((passage) => passage.text);
}

/** The words that the fewest passages have, but those that none has. */
function rarestOf({ database }: Corpus, text: string): string[] {
  const count = database.prepare(
    'select count(*) as count from passages_text where passages_text match ?',
  );
  const words = plainWords(text).flat();
  return [...new Set(words.map((word) => word.toLowerCase()))]
    .map((word) => ({ word, count: count.get<{ count: number }>(quoted(word))?.count ?? 0 }))
    .filter((entry) => entry.count > 0)
    .sort((a, b) => a.count - b.count || byCodeUnits(a.word, b.word))
    .slice(0, rarestWords)
    .map(({ word }) => word);
}

/** The longest runs of plain words as phrases; all must be there. `null` for a text without any. */
function runQuery(text: string): string | null {
  const runs = plainWords(text)
    .filter((run) => run.length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRuns)
    .map((run) => quoted(run.slice(0, longestRun).join(' ')));
  return runs.length === 0 ? null : runs.join(' AND ');
}

/**
 * The words of a text in runs, without those that have an apostrophe: some sources lose it, and the
 * index does not find `companys` by `company's`.
 */
function plainWords(text: string): string[][] {
  const { starts, ends, count } = scanWords(text);
  let run: string[] = [];
  const runs = [run];
  for (let at = 0; at < count; at += 1) {
    const word = text.slice(starts[at], ends[at]);
    if (/['’]/u.test(word)) {
      run = [];
      runs.push(run);
    } else if (/[\p{L}\p{N}]/u.test(word)) run.push(word);
  }
  return runs;
}

/** A phrase for FTS5. Words have letters, digits and underscores, so that none ends the quotes. */
function quoted(words: string): string {
  return `"${words}"`;
}
