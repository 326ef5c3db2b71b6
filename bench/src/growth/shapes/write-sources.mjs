// Writes documents of formats other than inline XBRL.

import { context, textBlocks } from './write-documents.mjs';

/** The name of a fact in a dump. */
export const label = 'Cybersecurity Risk Role of Management [Text Block]';
export function blockName(i) {
  return textBlocks[i % textBlocks.length];
}
export function escaped(html) {
  return html.replaceAll('<', '&lt;');
}

export function instance(body) {
  return (
    '<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"' +
    ` xmlns:xbrldi="http://xbrl.org/2006/xbrldi">${context().replaceAll('xbrli:', '')}${body}</xbrl>`
  );
}

export function instanceFact(name, value, contextRef = 'c-1') {
  return `<cyd:${name} contextRef="${contextRef}">${value}</cyd:${name}>\n`;
}

export function viewerPage(
  body,
  definitions = '',
  head = '<th>12 Months Ended Dec. 31, 2025</th>',
) {
  return (
    `<html><body><table class="report"><tr><th class="tl">Cybersecurity Disclosure</th>${head}</tr>` +
    `${body}</table><div style="display: none;">${definitions}</div></body></html>`
  );
}

export function row(name, values) {
  return (
    `<tr class="re"><td class="pl"><a onclick="Show.showAR( this, 'defref_cyd_${name}', window );">A</a></td>` +
    `${values.map((value) => `<td class="text">${value}</td>`).join('')}</tr>`
  );
}
export function definition(name) {
  return `<table class="authRefData" id="defref_cyd_${name}"><tr><td>cyd_${name}</td></tr></table>`;
}

export function header(more = '') {
  return (
    '<SEC-DOCUMENT>0009999912-26-000007.txt : 20260217\n<SEC-HEADER>0009999912-26-000007.hdr.sgml : 20260217\n' +
    `ACCESSION NUMBER:\t\t0009999912-26-000007\nCONFORMED SUBMISSION TYPE:\t10-K\n${more}</SEC-HEADER>\n`
  );
}

export function part(name, content, type = '10-K') {
  return `<DOCUMENT>\n<TYPE>${type}\n<FILENAME>${name}\n<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;
}
