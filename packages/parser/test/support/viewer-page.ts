/** Writes viewer pages as EDGAR renders them, so that tests state only what they are about. */

export interface ExampleRow {
  /** `cyd_X`, or `cyd_XAxis=abc_YMember` for the heading of a group. */
  element: string;
  label?: string;
  /** Markup of each value; '' for an empty cell. */
  values?: string[];
  rowClass?: string;
}

export interface ExamplePage {
  title?: string;
  /** Markup of the rows of the head; by default twelve months to the end of 2026. */
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
