import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { lint } from '../../lint';

function rulesFor(content: string): string[] {
  const fact = `<ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagementTextBlock" contextRef="c" escape="true">${content}</ix:nonNumeric>`;
  const page = `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>${fact}</body></html>`;
  return lint(parse(page)).findings.map(({ code }) => code);
}

it('says that a text block without text is empty, but not that an image is', () => {
  expect(rulesFor('<p> </p>')).toContain('fact-without-value');
  const ofImage = rulesFor('<p><img src="a.png"/></p>');
  expect(ofImage).toContain('text-block-image');
  expect(ofImage).not.toContain('fact-without-value');
});
