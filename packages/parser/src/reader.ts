import type { Filing } from './model';

/** What a reader of one shape gives; the rest of the filing is the same for all shapes. */
export type ReaderResult = Omit<Filing, 'source' | 'taxonomy' | 'diagnostics'>;
