/** Ids of a filing's parts; where a page shows several filings, each has its own. */
export type Ids = (name: string) => string;

export function idsOf(filing: number): Ids {
  return filing === 1 ? (name) => name : (name) => `f${filing}-${name}`;
}
