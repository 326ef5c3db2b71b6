/** Blocks of one to seven eighths of a column. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A share as blocks, and the dots up to the whole. */
export interface ShareBar {
  filled: string;
  rest: string;
}

/**
 * Draws a share of 0 to 1 in this many columns, `██████▍` and `···` for 0.64; only nothing is empty, and
 * only all is full.
 */
export function shareBar(share: number, columns: number): ShareBar {
  const whole = columns * 8;
  const rounded = Math.round(share * whole);
  const parts = share <= 0 ? 0 : share >= 1 ? whole : Math.min(whole - 1, Math.max(1, rounded));
  const filled = '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
  return { filled, rest: '·'.repeat(columns - Math.ceil(parts / 8)) };
}
