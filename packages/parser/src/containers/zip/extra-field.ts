import type { LittleEndian } from '../bytes';
import { inExtraField } from './entry';

/** Id of the extra field with the sizes of a large entry (APPNOTE 4.5.3). */
const zip64 = 1;

/**
 * The values of a header that may exceed 32 bits, in the order in which the extra field
 * `[start, end)` holds those of them that do.
 */
export function widen(
  header: LittleEndian,
  start: number,
  end: number,
  values: readonly number[],
): number[] {
  let at = start;
  while (at + 4 <= end && header.u16(at) !== zip64) at += 4 + header.u16(at + 2);
  if (at + 4 > end) return [...values];
  let next = at + 4;
  return values.map((value) => {
    if (value !== inExtraField) return value;
    next += 8;
    return header.u64(next - 8);
  });
}
