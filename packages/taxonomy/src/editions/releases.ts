import type { Edition } from '../model';
import { release2024 } from './2024';
import { release2025 } from './2025';
import { release2026 } from './2026';
import type { Release } from './release';

/** The release of each edition. */
export const releases: Readonly<Record<Edition, Release>> = {
  '2024': release2024,
  '2025': release2025,
  '2026': release2026,
};

/** The editions that this package describes, oldest first. */
export const editions: readonly Edition[] = ['2024', '2025', '2026'];
