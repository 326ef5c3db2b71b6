export type { SearchHit, SearchQuery, SearchResult } from './model';
export { QueryError } from './query-error';
export { search } from './search';
