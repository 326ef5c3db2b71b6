import type { Release } from './release';

/** Corrects the label of the Scope concept; the concepts are the same as in 2024. */
export const release2025: Release = {
  edition: '2025',
  namespace: 'http://xbrl.sec.gov/cyd/2025',
  without: [],
  labels: {},
};
