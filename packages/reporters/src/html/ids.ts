/** How the parts of a filing are named; where a page shows several filings, each has its own. */
export interface Ids {
  /** The id of a part. */
  (name: string): string;
  /** The name of a landmark, as screen readers list it. */
  label: (text: string) => string;
}

export function idsOf(filing: number): Ids {
  if (filing === 1) return Object.assign((name: string) => name, { label: (text: string) => text });
  return Object.assign((name: string) => `f${filing}-${name}`, {
    label: (text: string) => `${text}, filing ${filing}`,
  });
}
