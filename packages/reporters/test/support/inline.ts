import { parse } from '@cydkit/parser';
import { createReport } from '../../src/report';
import type { Report } from '../../src/report-model';
import { conceptEnding } from '../sample';

/** A report of an inline XBRL document that has this body; `{RoleOfManagementTextBlock|…}` tags. */
export function reportOfBody(body: string): Report {
  let tagged = body;
  for (let before = ''; before !== tagged; ) {
    before = tagged;
    tagged = tagged.replace(/\{(\w+)\|([^{}]*)\}/g, (_, end: string, content: string) => {
      const how = end.endsWith('TextBlock') ? ' escape="true"' : ' format="ixt:fixed-true"';
      return `<ix:nonNumeric contextRef="c" name="cyd:${conceptEnding(end)}"${how}>${content}</ix:nonNumeric>`;
    });
  }
  const document = `<html xmlns="http://www.w3.org/1999/xhtml"
  xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"
  xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>
<ix:header><ix:resources><xbrli:context id="c"><xbrli:entity>
  <xbrli:identifier scheme="http://www.sec.gov/CIK">0009999904</xbrli:identifier></xbrli:entity>
  <xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate>
  <xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header>
${tagged}</body></html>`;
  return createReport(parse({ name: 'lamp.htm', content: document }, { html: true }));
}
