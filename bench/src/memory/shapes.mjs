const page =
  '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body>';
const context =
  '<ix:header><ix:resources><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">9999900042</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2025-01-01</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate></xbrli:period></xbrli:context></ix:resources></ix:header>';
const flag = 'cyd:CybersecurityRiskManagementThirdPartyEngagedFlag';
const block =
  '<ix:nonNumeric name="cyd:CybersecurityRiskRoleOfManagementTextBlock" contextRef="c" escape="true">';
const pageEnd = '</body></html>';

function onPage(repeated) {
  return { start: page + context, repeated, end: pageEnd };
}

function inBlock(repeated, start = '') {
  return { start: page + context + block + start, repeated, end: `</ix:nonNumeric>${pageEnd}` };
}

const sgml =
  '<SEC-HEADER>\nACCESSION NUMBER: 0009999901-26-000012\nCONFORMED SUBMISSION TYPE: 10-K\n';
const sgmlEnd = '</SEC-HEADER>\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n</TEXT>\n</DOCUMENT>\n';
const dump = '|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\n';

/**
 * What hostile documents repeat, and how many bytes of memory a byte of them may take, over what the
 * program takes anyway. What is inside a block is read up to 16 MiB.
 */
export const shapes = {
  'start tags without an end': { ...onPage('<ix:nonNumeric '), most: 18 },
  'excluded nothing': { ...onPage('<ix:exclude>'), most: 18 },
  'hidden in hidden': { ...onPage('<ix:hidden>'), most: 18 },
  'flags of one letter': {
    ...onPage(
      `<ix:nonNumeric name="${flag}" contextRef="c" format="ixt:fixed-true">t</ix:nonNumeric>`,
    ),
    most: 24,
  },
  'blocks of one letter': { ...onPage(`${block}t</ix:nonNumeric>`), most: 32 },
  contexts: { ...onPage('<xbrli:context>'), most: 18 },
  paragraphs: { ...inBlock('<p>a'), most: 12 },
  cells: { ...inBlock('<td>', '<table><tr>'), most: 12 },
  rows: { ...inBlock('<tr><td>a', '<table>'), most: 12 },
  'line breaks': { ...inBlock('a<br>'), most: 12 },
  'line ends': { ...inBlock('a\n'), most: 16 },
  'bold in bold': { ...inBlock('<b>'), most: 12 },
  'items in items': { ...inBlock('<ol><li>'), most: 12 },
  references: { ...inBlock('&lt;'), most: 12 },
  'less-than signs': { ...inBlock('<'), most: 12 },
  attributes: { ...inBlock('a="b" ', '<p '), most: 12 },
  comments: { ...onPage('<!--'), most: 8 },
  'lines with a bar': { start: dump, repeated: '|\n', end: '', most: 30 },
  'empty lines of a dump': { start: dump, repeated: '\n', end: '', most: 36 },
  'members of a dump': { start: dump, repeated: '|A [Member]\n', end: '', most: 70 },
  'empty lines of a header': { start: sgml, repeated: '\n', end: sgmlEnd, most: 40 },
};

/** Returns a document of about `bytes` bytes that repeats one thing. */
export function documentOf({ start, repeated, end }, bytes) {
  const times = Math.floor((bytes - start.length) / repeated.length);
  return Buffer.from(start + repeated.repeat(times) + end);
}
