import { Diagnostics } from '../../src/diagnostics';
import { openInput } from '../../src/input';
import type { Diagnostic } from '../../src/model';
import type { ReaderResult } from '../../src/reader-result';
import type { readPlainDump } from '../../src/viewer-page/dumps/plain-dump';
import { readViewerPages } from '../../src/viewer-page/html/read-viewer-pages';

// Writes viewer pages as EDGAR renders them, so that tests state only what they are about.

export interface ExampleRow {
  /** `cyd_X`, or `cyd_XAxis=abc_YMember` for a group's heading. */
  element: string;
  label?: string;
  /** Markup of each value, '' for an empty cell. */
  values?: string[];
  rowClass?: string;
}

export interface ExamplePage {
  title?: string;
  /** Markup of the head's rows; by default, twelve months to the end of 2026. */
  head?: string;
  rows: ExampleRow[];
  /** Older pages open definitions through the frame around them. */
  show?: 'Show' | 'top.Show';
}

export function viewerPage({
  title = 'Cybersecurity Disclosure',
  head,
  rows,
  show = 'Show',
}: ExamplePage): string {
  return [
    '<html><head><title></title><script type="text/javascript">if (1 </td> 2) "<table class=report>";</script></head>',
    '<body>',
    '<span style="display: none;">v3.26.1</span><table class="report" border="0" id="id2">',
    head ?? annualHead(title),
    ...rows.map((row) => bodyRow(row, show)),
    '</table>',
    '<div style="display: none;">',
    ...rows.map(({ element }) => definition(element)),
    '</div></body></html>',
  ].join('\n');
}

export function titleCell(title: string, rows: number): string {
  return `<th class="tl" colspan="1" rowspan="${rows}"><div style="width: 200px;"><strong>${title}<br></strong></div></th>`;
}

function annualHead(title: string): string {
  return [
    `<tr>\n${titleCell(title, 2)}\n<th class="th" colspan="1">12 Months Ended</th>\n</tr>`,
    '<tr><th class="th"><div>Dec. 31, 2026</div></th></tr>',
  ].join('\n');
}

function bodyRow(
  { element, label = 'A label', values = [''], rowClass = 're' }: ExampleRow,
  show: string,
) {
  const cells = values.map((value) => `<td class="text">${value || '&#160;'}<span></span>\n</td>`);
  return [
    `<tr class="${rowClass}">`,
    `<td class="pl custom" style="border-bottom: 0px;" valign="top"><a class="a" href="javascript:void(0);" onclick="${show}.showAR( this, 'defref_${element}', window );">${label}</a></td>`,
    ...cells,
    '</tr>',
  ].join('\n');
}

function definition(element: string): string {
  return `<table border="0" class="authRefData" style="display: none;" id="defref_${element}">
<tr><td class="hide"><a href="javascript:void(0);" onclick="Show.hideAR();">X</a></td></tr>
<tr><td><div class="body"><a href="javascript:void(0);">+ Details</a><div style="display: none;"><table>
<tr><td><strong> Name:</strong></td><td>${element}</td></tr>
<tr><td><strong> Namespace Prefix:</strong></td><td>cyd_</td></tr>
</table></div></div></td></tr>
</table>`;
}

/** Elements that the tests use. */
export const element = {
  integrated: 'cyd_CybersecurityRiskManagementProcessesIntegratedFlag',
  integratedText: 'cyd_CybersecurityRiskManagementProcessesIntegratedTextBlock',
  oversight: 'cyd_CybersecurityRiskBoardOfDirectorsOversightTextBlock',
  lineItems: 'cyd_CybersecurityRiskManagementStrategyAndGovernanceLineItems',
  nature: 'cyd_MaterialCybersecurityIncidentNatureTextBlock',
  incidentAxis: 'cyd_MaterialCybersecurityIncidentAxis',
} as const;

/** The page of an annual report: a row that arranges the page, a flag and a text block. */
export const annualPage: ExamplePage = {
  title: 'Cybersecurity Risk Management and Strategy Disclosure',
  rows: [
    { element: element.lineItems, label: '<strong>Cybersecurity [Line Items]</strong>' },
    { element: element.integrated, values: ['true'] },
    {
      element: element.oversight,
      values: [
        '<div><p style="margin:0;font-weight:700">Governance</p></div><ul><li>The Board&#8217;s &amp; committees</li></ul>',
      ],
    },
  ],
};

/** Reads viewer pages as the files `R1.htm`, `R2.htm` … of one filing. */
export function readPages(
  ...pages: (ExamplePage | string)[]
): ReaderResult & { codes: string[]; diagnostics: Diagnostic[] } {
  const diagnostics = new Diagnostics();
  const documents = pages.map((page, i) => {
    const content = typeof page === 'string' ? page : viewerPage(page);
    return openInput({ name: `R${i + 1}.htm`, content }, diagnostics);
  });
  const result = readViewerPages(documents, diagnostics, { html: true });
  const codes = diagnostics.list().map(({ code }) => code);
  return { ...result, codes, diagnostics: diagnostics.list() };
}

/** Opens the text of a dump, with a collection for what its reader reports. */
export function openDump(text: string) {
  const diagnostics = new Diagnostics();
  return { source: openInput(text, diagnostics), diagnostics };
}

/** Reads a dump with the reader of its shape. */
export function readDump(text: string, reader: typeof readPlainDump) {
  const { source, diagnostics } = openDump(text);
  const result = reader(source, diagnostics);
  return { ...result, codes: diagnostics.list().map(({ code }) => code) };
}
