/** Markup that tells on itself if it is ever taken for markup. */
export const attack = '<script>window.ran=1</script><img src="x" onerror="window.ran=1">';

const escaped = attack.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An annual report whose names and texts try to run a script in the page that shows them. */
export const hostileFiling = `<html xmlns="http://www.w3.org/1999/xhtml"
  xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:dei="http://xbrl.sec.gov/dei/2025"><body>
<ix:header><ix:resources><xbrli:context id="c"><xbrli:entity>
  <xbrli:identifier scheme="http://www.sec.gov/CIK">0009999904</xbrli:identifier></xbrli:entity>
  <xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate>
  <xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header>
<ix:nonNumeric contextRef="c" name="dei:EntityRegistrantName">Name ${escaped}</ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="dei:DocumentType">Form ${escaped}</ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRiskRoleOfManagementTextBlock" escape="true">
  <p>Shown: ${escaped}</p>${attack}
  <p>Order: safe\u202eexe.</p></ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRiskManagementProcessesIntegratedFlag">${escaped}</ix:nonNumeric>
</body></html>`;
