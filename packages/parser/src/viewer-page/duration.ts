/** Reads the length of a period: `12 Months Ended` → `P12M`; `null` for other text. */
export function readDuration(text: string): string | null {
  const months = /^(\d{1,3}) Months? Ended$/iu.exec(text)?.[1];
  if (months !== undefined) return `P${Number(months)}M`;
  const days = /^(\d{1,3}) Days? Ended$/iu.exec(text)?.[1];
  return days === undefined ? null : `P${Number(days)}D`;
}
