import { search } from '@cydkit/corpus';
import { queries } from './queries.mjs';

const warmUps = 1;
const rounds = 3;

/**
 * Measures how long searches take in a corpus that is open.
 *
 * @param {import('@cydkit/corpus').Corpus} corpus
 * @returns {{ queries: number, median: number, p95: number, slowest: { query: string, time: number }[] }}
 *   Milliseconds; of each query the least of some rounds, as other processes take time, too.
 */
export function measureSearch(corpus) {
  const times = queries.map((query) => ({ query: nameOf(query), time: Number.POSITIVE_INFINITY }));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [at, query] of queries.entries()) {
      const start = performance.now();
      search(corpus, query);
      const time = performance.now() - start;
      if (round >= 0) times[at].time = Math.min(times[at].time, time);
    }
  }
  times.sort((a, b) => b.time - a.time);
  const atMost = (share) => times[Math.floor(times.length * (1 - share))].time;
  return {
    queries: times.length,
    median: atMost(0.5),
    p95: atMost(0.95),
    slowest: times.slice(0, 10),
  };
}

function nameOf({ query, filter, concepts }) {
  const limits = { ...filter, ...(concepts && { concepts }) };
  return Object.keys(limits).length === 0 ? query : `${query} ${JSON.stringify(limits)}`;
}
