/** Columns of `pairs.tsv`: a place is a slice of the value of a fact. */
export const columns = [
  ...['pair', 'kind', 'relation', 'stratum'],
  ...['adshA', 'tagA', 'rowA', 'startA', 'endA'],
  ...['adshB', 'tagB', 'rowB', 'startB', 'endB'],
  ...['check', 'verdict', 'reason'],
];
