function textBlock(name: string, text: string): string {
  return `<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRisk${name}" id="${name}" escape="true"><p>${text}</p></ix:nonNumeric>`;
}

function flag(name: string, value: boolean, words: string): string {
  return `<ix:nonNumeric contextRef="c" name="cyd:CybersecurityRisk${name}Flag" format="ixt:fixed-${value}">${words}</ix:nonNumeric>`;
}

/** A draft with faults, of an invented company, with findings and flags in all three states. */
export const draft: string = `<html xmlns="http://www.w3.org/1999/xhtml"
  xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"
  xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:dei="http://xbrl.sec.gov/dei/2025"><body>
<div style="display:none"><ix:header><ix:resources><xbrli:context id="c"><xbrli:entity>
  <xbrli:identifier scheme="http://www.sec.gov/CIK">0009999905</xbrli:identifier></xbrli:entity>
  <xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate>
  <xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header></div>
<p><ix:nonNumeric contextRef="c" name="dei:EntityRegistrantName">Quarry Bell Works</ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="dei:DocumentType">10-K</ix:nonNumeric>
<ix:nonNumeric contextRef="c" name="dei:DocumentPeriodEndDate">2025-12-31</ix:nonNumeric></p>
${textBlock('ManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock', 'Our foundry keeps a register of threats to its furnaces and reviews it in every quarter of the year.')}
${flag('ManagementProcessesIntegrated', true, 'The register is part of our risk program.')}
${textBlock('BoardOfDirectorsOversightTextBlock', 'true')}
${textBlock('RoleOfManagementTextBlock', 'Our Head of Works leads the review and reports it to the board twice a year in writing.')}
</body></html>`;
