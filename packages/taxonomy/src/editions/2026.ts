import type { Release } from './release';

/**
 * The same as 2025, as far as filings show. We infer that it keeps the abstract concepts of the
 * incident disclosure: no filing that we have seen uses them in this release yet.
 */
export const release2026: Release = {
  edition: '2026',
  namespace: 'http://xbrl.sec.gov/cyd/2026',
  without: [],
  labels: {},
};
