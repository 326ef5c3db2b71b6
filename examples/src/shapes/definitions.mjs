/** What the viewer shows of an element when its label is clicked: definition, references, details. */
import { element, escapeText } from './markup.mjs';

const reference = 'Reference 1: http://www.xbrl.org/2003/role/presentationRef';

function referenceLines({ paragraph }) {
  const [subsection, ...paragraphs] = paragraph.split('-');
  return [
    reference,
    '-Publisher SEC',
    '-Name Regulation S-K',
    '-Number 229',
    '-Section 106',
    `-Subsection ${subsection}`,
    `-Paragraph ${paragraphs.join('-')}`,
  ];
}

function detailsOf({ name, type }) {
  return [
    ['Name:', `cyd_${name}`],
    ['Namespace Prefix:', 'cyd_'],
    ['Data Type:', type === 'flag' ? 'xbrli:booleanItemType' : 'dtr-types:textBlockItemType'],
    ['Balance Type:', 'na'],
    ['Period Type:', 'duration'],
  ];
}

/** As plain text. Without a definition it stays closed. */
export function definitionLines(concept) {
  if (!concept?.definition) return ['- References', '+ Details', reference];
  return [
    '- Definition',
    concept.definition,
    '+ References',
    ...referenceLines(concept),
    '+ Details',
    ...detailsOf(concept).flat(),
  ];
}

/** As a hidden table of a viewer page, of a concept or of the row's other element. */
export function definitionTable({ name, concept }) {
  const { definition, paragraph } = concept ?? {};
  const details = detailsOf(concept ?? { name }).map(
    ([label, value]) => `<tr>\n<td><strong> ${label}</strong></td>\n<td>${value}</td>\n</tr>`,
  );
  const references = paragraph ? referenceLines(concept).join('<br> ') : 'No definition available.';
  const parts = [
    ...(definition ? [folded('Definition', `<p>${escapeText(definition)}</p>`, true)] : []),
    folded('References', `<p>${references}</p>`, !definition),
    folded(
      'Details',
      `<table border="0" cellpadding="0" cellspacing="0">\n${details.join('\n')}\n</table>`,
      false,
    ),
  ];
  return `<table border="0" cellpadding="0" cellspacing="0" class="authRefData" style="display: none;" id="defref_${name}">
<tr><td class="hide"><a style="color: white;" href="javascript:void(0);" onclick="Show.hideAR();">X</a></td></tr>
<tr><td><div class="body" style="padding: 2px;">
${parts.join('\n')}
</div></td></tr>
</table>`;
}

function folded(title, content, isOpen) {
  return `<a href="javascript:void(0);" onclick="Show.toggleNext( this );">${isOpen ? '-' : '+'} ${title}</a>${element('div', { style: isOpen ? undefined : 'display: none;' }, content)}`;
}
