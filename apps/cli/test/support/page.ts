/** The text of a viewer page of an invented company: a flag and two text blocks, one inside the other. */
export const page = `|
Cybersecurity Risk Management and Strategy Disclosure
|12 Months Ended
Dec. 31, 2025
|Cybersecurity Risk Management Processes Integrated [Flag]
|true
|Cybersecurity Risk Board of Directors Oversight [Text Block]
|
Governance
Our board hears of it twice a year. Our lamp security officer manages the risks.
|Cybersecurity Risk Role of Management [Text Block]
|Our lamp security officer manages the risks.
`;

/** Markup without facts. */
export const plainHtml = '<html><body><p>Lamps for sale.</p></body></html>';

/** Returns an inline XBRL document of an invented company with one flag, padded by this many bytes. */
export function inlineDocument(padding: number): string {
  return `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2024"
 xmlns:xbrli="http://www.xbrl.org/2003/instance"><ix:header><ix:resources><xbrli:context id="c-1">
<xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009999903</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header>
<p><ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="c-1">true</ix:nonNumeric></p>
${'<p>Lamps.</p>\n'.repeat(padding / 14)}</html>`;
}

/** Returns an inline XBRL document whose facts share a context with as many dimensions. */
export function wideDocument(size: number): string {
  const each = (part: (index: number) => string) =>
    Array.from({ length: size }, (_, index) => part(index)).join('\n');
  const dimension = (at: number) =>
    `<xbrldi:explicitMember dimension="l:Axis${at}">l:Member${at}</xbrldi:explicitMember>`;
  const fact = (at: number) =>
    `<ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagementTextBlock" contextRef="c-1">${at}</ix:nonNumeric>`;
  return `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2024"
 xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"
 xmlns:l="http://lamps.example/2025"><ix:header><ix:resources><xbrli:context id="c-1">
<xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009999903</xbrli:identifier>
<xbrli:segment>${each(dimension)}</xbrli:segment></xbrli:entity>
<xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context></ix:resources></ix:header>
${each(fact)}</html>`;
}
