import type { Filing } from '../../src/model';

/** Writes a small inline XBRL document of an invented company, with one flag. */
export function inlineDocument(form = '10-K', cik = '0009999991'): string {
  return `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
 xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:dei="http://xbrl.sec.gov/dei/2024"
 xmlns:cyd="http://xbrl.sec.gov/cyd/2024"><body><div style="display:none"><ix:header><ix:resources>
<xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">${cik}</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>
</ix:resources></ix:header></div>
<p><ix:nonNumeric name="dei:DocumentType" contextRef="c-1">${form}</ix:nonNumeric></p>
<p><ix:nonNumeric name="cyd:CybersecurityRiskManagementProcessesIntegratedFlag" contextRef="c-1">true</ix:nonNumeric></p>
</body></html>`;
}

/** The plain-text dump of a viewer page of an invented company, with one flag. */
export const viewerPageDump = `|
Cybersecurity Risk Management and Strategy Disclosure
|12 Months Ended
Dec. 31, 2024
|Cybersecurity Risk Management Processes Integrated [Flag]
|true
`;

/** Collects all filings in a list. */
export async function all(filings: AsyncIterable<Filing>): Promise<Filing[]> {
  const list: Filing[] = [];
  for await (const filing of filings) list.push(filing);
  return list;
}

/** Lists the codes of all diagnostics, each once, in alphabetical order. */
export function distinctCodes(filings: readonly Filing[]): string[] {
  const codes = filings.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  return [...new Set(codes)].sort();
}
