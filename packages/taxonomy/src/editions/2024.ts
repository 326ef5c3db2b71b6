import type { Release } from './release';

/** The first release. */
export const release2024: Release = {
  edition: '2024',
  namespace: 'http://xbrl.sec.gov/cyd/2024',
  without: [],
  labels: {
    // As published: this is also the label of the Timing concept, so it is ambiguous here.
    MaterialCybersecurityIncidentScopeTextBlock:
      'Material Cybersecurity Incident Timing [Text Block]',
  },
};
