import { parse } from '@cydkit/parser';
import { createReport, type Report } from '../../src/report/report';
import { conceptEnding } from '../sample';

/** A report of an inline XBRL document with this body; `{RoleOfManagementTextBlock|…}` tags. */
export function reportOfBody(body: string): Report {
  let tagged = body;
  for (let before = ''; before !== tagged; ) {
    before = tagged;
    tagged = tagged.replace(/\{(\w+)\|([^{}]*)\}/g, (_, end: string, content: string) =>
      fact(`cyd:${conceptEnding(end)}`, content),
    );
  }
  return createReport(parse({ name: 'lamp.htm', content: document(tagged) }, { html: true }));
}

/** An annual report in inline XBRL whose text is this, once as text and once as markup. */
export function hostileDocument(payload: string): string {
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = `<p>Our lamps: ${escaped}</p><ul><li><b>${escaped}</b></li></ul>
<table><tr><th>${escaped}</th><th>Years</th></tr><tr><td>${escaped}</td><td>2</td></tr></table>
<div>${payload}</div>`;
  return document(
    [
      fact('dei:EntityRegistrantName', `Name ${escaped}`),
      fact('dei:DocumentType', escaped),
      fact('cyd:CybersecurityRiskRoleOfManagementTextBlock', text),
      fact('cyd:CybersecurityRiskBoardOfDirectorsOversightTextBlock', `Our board: ${escaped}`),
    ].join('\n'),
  );
}

/** A flag is true; a text block carries markup. */
function fact(name: string, content: string): string {
  const isText = name.endsWith('TextBlock');
  const isFlag = name.endsWith('Flag');
  const how = `${isText ? ' escape="true"' : ''}${isFlag ? ' format="ixt:fixed-true"' : ''}`;
  return `<ix:nonNumeric contextRef="c" name="${name}"${how}>${content}</ix:nonNumeric>`;
}

const namespaces = Object.entries({
  ix: 'http://www.xbrl.org/2013/inlineXBRL',
  ixt: 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12',
  xbrli: 'http://www.xbrl.org/2003/instance',
  cyd: 'http://xbrl.sec.gov/cyd/2025',
  dei: 'http://xbrl.sec.gov/dei/2025',
});

function document(body: string): string {
  const declared = namespaces.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  const period =
    '<xbrli:startDate>2025-01-01</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate>';
  const entity = '<xbrli:identifier scheme="http://www.sec.gov/CIK">0009999904</xbrli:identifier>';
  const context = `<xbrli:context id="c"><xbrli:entity>${entity}</xbrli:entity><xbrli:period>${period}</xbrli:period></xbrli:context>`;
  return `<html xmlns="http://www.w3.org/1999/xhtml"${declared}><body>
<ix:header><ix:resources>${context}</ix:resources></ix:header>
${body}</body></html>`;
}
