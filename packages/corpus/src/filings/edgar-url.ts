/**
 * Returns EDGAR's page of a filing, which lists its documents; `null` if the filing has no accession
 * number or no CIK.
 */
export function edgarUrl(cik: string | null, accession: string | null): string | null {
  if (cik === null || accession === null) return null;
  const folder = `${cik.replace(/^0+/u, '')}/${accession.replaceAll('-', '')}`;
  return `https://www.sec.gov/Archives/edgar/data/${folder}/${accession}-index.htm`;
}
