import { type Quartiles, quartilesOf } from './quartiles';

/** Where a value is among those of others. */
export interface Rank {
  value: number;
  /** How many others it is compared with. */
  others: number;
  lower: number;
  same: number;
  higher: number;
  /** Of the others; `null` if there are none. */
  quartiles: Quartiles | null;
}

/** Returns where a value is among others. */
export function rankOf(value: number, others: readonly number[]): Rank {
  const lower = others.filter((other) => other < value).length;
  const same = others.filter((other) => other === value).length;
  return {
    value,
    others: others.length,
    lower,
    same,
    higher: others.length - lower - same,
    quartiles: quartilesOf(others),
  };
}
