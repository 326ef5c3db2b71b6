import type { Release } from './release';

/**
 * As 2025, so far as filings show. That it keeps the abstract concepts of the incident
 * disclosure is inferred: no filing that we have seen uses them in this release yet.
 */
export const release2026: Release = {
  edition: '2026',
  namespace: 'http://xbrl.sec.gov/cyd/2026',
  without: [],
  labels: {},
};
