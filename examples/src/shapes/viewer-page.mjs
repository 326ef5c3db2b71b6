/** A page of EDGAR's viewer, `R*.htm`, as its style sheet writes it. */
import { definitionTable } from './definitions.mjs';
import { element, escapeText, toAscii } from './markup.mjs';

const head = `<html>
<head>
<title></title>
<link rel="stylesheet" type="text/css" href="include/report.css">
<script type="text/javascript" src="Show.js">/* Do Not Remove This Comment */</script>
</head>
<body>`;

/** `show` is the viewer's function that a label calls: older pages have `top.Show.showAR`. */
export function viewerPage(page, { show = 'Show.showAR' } = {}) {
  const rows = page.rows.map((row, index) => rowOf(row, index, show));
  const definitions = page.rows.filter(({ concept }) => concept).map(definitionTable);
  return `${head}
<span style="display: none;">v3.25.4</span><table class="report" border="0" cellspacing="2" id="id2">
${headOf(page)}
${rows.join('\n')}
</table>
<div style="display: none;">
${definitions.join('\n')}
</div>
</body>
</html>
`;
}

/** The title, a length above the dates it applies to, and the dates. */
function headOf({ title, columns }) {
  const dates = columns.map(({ date }) => `<th class="th"><div>${date}</div></th>`);
  const titleOver = (rows) =>
    `<th class="tl" colspan="1" rowspan="${rows}"><div style="width: 200px;"><strong>${title}<br></strong></div></th>`;
  if (columns.every(({ length }) => length === undefined)) {
    return `<tr>\n${[titleOver(1), ...dates].join('\n')}\n</tr>`;
  }
  const lengths = grouped(columns.map(({ length = '' }) => length)).map(
    ({ text, span }) => `<th class="th" colspan="${span}">${text}</th>`,
  );
  return `<tr>\n${[titleOver(2), ...lengths].join('\n')}\n</tr>\n<tr>\n${dates.join('\n')}\n</tr>`;
}

/** `[a, a, b]` -> `[{ text: a, span: 2 }, { text: b, span: 1 }]`. */
function grouped(texts) {
  const groups = [];
  for (const text of texts) {
    if (groups.at(-1)?.text === text) groups.at(-1).span += 1;
    else groups.push({ text, span: 1 });
  }
  return groups;
}

function rowOf({ kind, name, label, concept, cells }, index, show) {
  const title = escapeText(label);
  const link = element(
    'a',
    {
      class: 'a',
      href: 'javascript:void(0);',
      onclick: `${show}( this, 'defref_${name}', window );`,
    },
    kind === 'lineItems' ? `<strong>${title}</strong>` : title,
  );
  const rowClass = kind === 'member' ? 'rh' : index % 2 === 0 ? 're' : 'ro';
  const labelClass = concept ? 'pl custom' : 'pl';
  const values = cells.map((cell) => `<td class="text">${contentOf(cell)}<span></span>\n</td>`);
  return `<tr class="${rowClass}">
<td class="${labelClass}" style="border-bottom: 0px;" valign="top">${link}</td>
${values.join('\n')}
</tr>`;
}

/** A text block is live markup, everything else is text. */
function contentOf(cell) {
  if (cell === undefined) return '&#160;';
  if (typeof cell === 'string') return escapeText(cell);
  return cell.isMarkup ? toAscii(cell.value) : escapeText(cell.value);
}
