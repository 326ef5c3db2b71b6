/** An annual report in inline XBRL whose text is this, once as text and once as markup. */
export function hostileDocument(payload: string): string {
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<html xmlns="http://www.w3.org/1999/xhtml"
  xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:dei="http://xbrl.sec.gov/dei/2025"><body>
<ix:header><ix:resources><xbrli:context id="c"><xbrli:entity>
  <xbrli:identifier scheme="http://www.sec.gov/CIK">0009999904</xbrli:identifier></xbrli:entity>
  <xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate>
  <xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header>
<ix:nonNumeric contextRef="c" name="dei:EntityRegistrantName">Name ${escaped}</ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="dei:DocumentType">${escaped}</ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRiskRoleOfManagementTextBlock" escape="true">
  <p>Our lamps: ${escaped}</p><ul><li><b>${escaped}</b></li></ul>
  <table><tr><th>${escaped}</th><th>Years</th></tr><tr><td>${escaped}</td><td>2</td></tr></table>
  <div>${payload}</div></ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRiskBoardOfDirectorsOversightTextBlock">Our board: ${escaped}</ix:nonNumeric>
</body></html>`;
}
