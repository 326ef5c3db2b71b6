/** The same `words` words in two texts, beginning with these words of the sequence. */
export interface Run {
  one: number;
  other: number;
  words: number;
}

/** Two distinct texts of which none lies inside the other, and their common runs. */
export interface Overlap {
  one: number;
  other: number;
  runs: Run[];
  /** Whether these are all. */
  complete: boolean;
}
