/** Returns an accession number as EDGAR writes it, `0009999901-26-000012`; `null` for text that is none. */
export function readAccession(text: string): string | null {
  const [, filer, year, number] = /^(\d{10})-?(\d{2})-?(\d{6})$/u.exec(text) ?? [];
  return filer === undefined ? null : `${filer}-${year}-${number}`;
}
