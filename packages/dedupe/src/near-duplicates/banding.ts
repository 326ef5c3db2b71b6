/** How a signature is cut: `bands` pieces of `rows` values each. */
export interface Banding {
  bands: number;
  rows: number;
}

/**
 * Returns the chance that two texts of the given similarity agree in all rows of at least one band, and
 * so are found: `1 − (1 − similarity^rows)^bands` (Leskovec, Rajaraman, Ullman, Mining of Massive
 * Datasets, §3.4).
 */
export function chanceToFind(similarity: number, { bands, rows }: Banding): number {
  return 1 - (1 - similarity ** rows) ** bands;
}

/**
 * Returns the banding that finds texts of at least `similarity`: as many rows as still find such a pair
 * with a chance of at least `recall`. With more rows, fewer candidates turn out not to match; with fewer
 * rows, fewer pairs are missed. One row if no banding finds enough.
 */
export function chooseBanding(similarity: number, recall: number, length: number): Banding {
  let best: Banding = { bands: length, rows: 1 };
  for (let rows = 2; rows <= length; rows += 1) {
    const banding = { bands: Math.floor(length / rows), rows };
    if (chanceToFind(similarity, banding) < recall) break;
    best = banding;
  }
  return best;
}
