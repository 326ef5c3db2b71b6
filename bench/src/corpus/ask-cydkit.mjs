// Usage: node ask-cydkit.mjs FOLDER < queries
import { openCorpus, search, statistics } from '@cydkit/corpus';
import { answer, shown } from './ask.mjs';
import { measureSearch } from './search-speed.mjs';

const corpus = await openCorpus(process.argv[2]);
const own = measureSearch(corpus);
await answer({
  own,
  first: (query) => search(corpus, { query, limit: shown }),
  describe: ({ found, hits }) => ({ total: found.passages, texts: hits.map(({ text }) => text) }),
  statistics: () => statistics(corpus, { by: ['fiscal-year'], measures: ['flags'] }),
});
