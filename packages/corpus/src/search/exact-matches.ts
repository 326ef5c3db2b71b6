import type { Database } from '../store/database';
import type { MarkFinder } from './describe-hits';
import { candidatesOf, exactQuery, partsOf, type Wanted, wordOfAll } from './exact-query';
import { finderOfTerm } from './exact-words';
import { findMarks } from './find-marks';
import {
  bestMatches,
  findMatches,
  findTexts,
  type Matches,
  type Scope,
  type Scored,
} from './find-matches';
import { isMatch } from './is-match';
import { matchExpression, phraseOf } from './match-expression';
import type { TextRange } from './model';
import type { QueryNode } from './parse-query';

/** What a query finds of which some words must occur as they were typed. */
export interface ExactMatches {
  matches: Matches;
  /** The passages with the words side by side, and the others. */
  groups: [Scored[], Scored[]];
  findMarks: MarkFinder;
}

/** A part of the query that the index answers: the scores of the passages that match. */
interface Stems {
  expression: string;
  scores: ReadonlyMap<number, number>;
  has: (id: number) => boolean;
}

/** A passage that matches. */
interface Match {
  id: number;
  words: number;
  /** How often each wanted part occurs, if it is exact. */
  counts: number[];
  isSide: boolean;
}

/** Finds the passages that match: those that the index finds with any endings, if their texts match. */
export function findExact(database: Database, node: QueryNode, scope: Scope): ExactMatches {
  const query = exactQuery(node, (part): Stems => {
    const expression = matchExpression(part);
    const scored = bestMatches(database, expression, scope, -1);
    const scores = new Map(scored.map(({ id, score }) => [id, score]));
    return { expression, scores, has: (id) => scores.has(id) };
  });
  const wanted = partsOf(query);
  const isSide = sideBySide(database, node, scope);
  const matches: Matches = { passages: [], filings: [] };
  const found: Match[] = [];
  const expression = matchExpression(candidatesOf(node));
  for (const passage of findTexts(database, expression, scope, wordOfAll(node))) {
    const { id, filing, text, words } = passage;
    if (!isMatch(query, id, text)) continue;
    matches.passages.push(id);
    matches.filings.push(filing);
    const counts = wanted.map((part) => (part.kind === 'exact' ? part.words.find(text).length : 0));
    found.push({ id, words, counts, isSide: isSide(id, text) });
  }
  const scoreOf = scorer(database, wanted, found);
  const scored = (group: readonly Match[]) => {
    return group.map((match) => ({ id: match.id, score: scoreOf(match) }));
  };
  return {
    matches,
    groups: [
      scored(found.filter((match) => match.isSide)),
      scored(found.filter((match) => !match.isSide)),
    ],
    findMarks: (passages) => marksOf(database, wanted, passages),
  };
}

/** Returns what says whether a passage has the words of a query side by side. */
function sideBySide(
  database: Database,
  node: QueryNode,
  scope: Scope,
): (id: number, text: string) => boolean {
  const phrase = phraseOf(node);
  if (phrase === null) return () => false;
  if (phrase.exact) {
    const { isIn } = finderOfTerm(phrase);
    return (_, text) => isIn(text);
  }
  const ids = new Set(findMatches(database, matchExpression(phrase), scope).passages);
  return (id) => ids.has(id);
}

/** How little more occurrences add, and how much the length of a passage counts: as in SQLite's BM25. */
const saturation = 1.2;
const lengthWeight = 0.75;

/**
 * Returns what scores a passage, the less the better, as `bestMatches` does: by how frequent the words
 * are in it. Exact words weigh more if fewer of the passages found have them.
 */
function scorer(
  database: Database,
  wanted: readonly Wanted<Stems>[],
  found: readonly Match[],
): (match: Match) => number {
  const row = database
    .prepare('select sum(passages) as passages, sum(words) as words from filings')
    .get();
  const passages = Number(row?.['passages']);
  const meanWords = Math.max(1, Number(row?.['words']) / Math.max(1, passages));
  const weights = wanted.map((_, at) => {
    const having = found.reduce((sum, { counts }) => sum + (counts[at] === 0 ? 0 : 1), 0);
    return Math.max(1e-6, Math.log((passages - having + 0.5) / (having + 0.5)));
  });
  return ({ id, words, counts }) => {
    const length = saturation * (1 - lengthWeight + (lengthWeight * words) / meanWords);
    const scores = wanted.map((part, at) => {
      if (part.kind === 'stems') return part.stems.scores.get(id) ?? 0;
      const count = counts[at] ?? 0;
      return (-(weights[at] ?? 0) * count * (saturation + 1)) / (count + length);
    });
    return scores.reduce((sum, score) => sum + score, 0);
  };
}

function marksOf(
  database: Database,
  wanted: readonly Wanted<Stems>[],
  passages: readonly { id: number; text: string }[],
): Map<number, TextRange[]> {
  const marks = new Map<number, TextRange[]>();
  const add = (id: number, ranges: readonly TextRange[]) => {
    marks.set(id, [...(marks.get(id) ?? []), ...ranges]);
  };
  for (const part of wanted) {
    if (part.kind === 'exact') {
      for (const { id, text } of passages) add(id, part.words.find(text));
    } else {
      const found = findMarks(database, part.stems.expression, passages);
      for (const [id, ranges] of found) add(id, ranges);
    }
  }
  return marks;
}
