import {
  block,
  close,
  names,
  open,
  page,
  prose,
  repeat,
  sentence,
  word,
} from './write-documents.mjs';

const { role, processes } = names;
function inFact(make) {
  return (n) => page(block(role, make(n)));
}
function around(make) {
  return (n) => page(make(n) + block(role, prose(3)));
}

/** Tokens that a reader of markup may stumble over, many times. */
const tokens = [
  '<',
  '<ix:',
  '"',
  '&',
  '&amp;',
  '&#',
  '&nosuch;',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<!',
  '<?',
  '</',
  '<script>',
  '<p a="',
  "<p a='b",
  '<p xmlns',
  '=',
  '<ix:nonNumeric ',
  '<ix:nonNumeric "="',
  '<xbrli:context ',
  '\0',
  '\r',
];

/**
 * Markup in a fact or around it.
 *
 * @type {Record<string, (count: number) => string>}
 */
export const markupShapes = {
  'elements inside one another': inFact((n) => `${'<div>'.repeat(n)}a${'</div>'.repeat(n)}`),
  'elements without an end': inFact((n) => repeat(n, (i) => `<div>${word(i)}`)),
  'bold inside bold': inFact((n) => repeat(n, (i) => `<b>${word(i)} `) + '</b>'.repeat(n)),
  'misnested tags': inFact((n) => '<b><i>a</b></i>'.repeat(n)),
  'marks that change with every word': inFact((n) =>
    repeat(n, (i) => `<b>${word(i)}</b> <i>${word(i)}</i> `),
  ),
  spans: inFact((n) =>
    repeat(n, (i) => `<span style="color:#000;font-size:${i % 20}pt">${word(i)} </span>`),
  ),
  'one long style': inFact((n) => `<p style="${'margin:0;'.repeat(n)}">a</p>`),
  'line breaks': inFact((n) => repeat(n, (i) => `${word(i)}<br/>`)),
  lists: inFact((n) => `<ul>${repeat(n, (i) => `<li>${sentence(i)}</li>`)}</ul>`),
  'lists inside lists': inFact((n) => `${'<ul><li>a'.repeat(n)}`),
  'rows of a table': inFact(
    (n) => `<table>${repeat(n, (i) => `<tr><td>${word(i)}</td><td>${i}</td></tr>`)}</table>`,
  ),
  'columns of a table': inFact(
    (n) => `<table><tr>${repeat(n, (i) => `<td>${word(i)}</td>`)}</tr><tr><td>a</td></tr></table>`,
  ),
  'cells that span many columns': inFact(
    (n) =>
      `<table>${repeat(n, (i) => `<tr><td colspan="${i % 1000}">a</td><td rowspan="${i % 50}">b</td></tr>`)}</table>`,
  ),
  'a table as wide as long': inFact((n) => {
    const side = Math.ceil(Math.sqrt(n));
    return `<table>${repeat(side, () => `<tr>${'<td>a</td>'.repeat(side)}</tr>`)}</table>`;
  }),
  'rows of growing width': inFact(
    (n) => `<table>${repeat(n, (i) => `<tr>${'<td/>'.repeat(i % 30)}<td>a</td></tr>`)}</table>`,
  ),
  tables: inFact((n) => repeat(n, (i) => `<table><tr><td>${word(i)}</td><td>b</td></tr></table>`)),
  'tables inside tables': inFact((n) => '<table><tr><td>a'.repeat(n)),
  links: inFact((n) => repeat(n, (i) => `<a href="#${i}">${word(i)}</a> `)),
  images: inFact((n) => '<img src="a.jpg" alt="We assess risks"/>'.repeat(n)),
  comments: inFact((n) => repeat(n, (i) => `<!-- ${i} -->${word(i)} `)),
  entities: inFact((n) => '&#8220;a&#160;b&rdquo; '.repeat(n)),
  'an entity bomb': (n) =>
    `<!DOCTYPE x [${repeat(n, (i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`)}]>${page(block(role, `&e${n};`))}`,
  'hidden text': inFact((n) =>
    repeat(n, (i) => `<span style="display:none">${word(i)}</span>${word(i)} `),
  ),
  'unknown elements': inFact((n) => repeat(n, (i) => `<x${i}>${word(i)}</x${i}> `)),
  'escaped markup': inFact((n) => repeat(n, (i) => `&lt;p&gt;${word(i)}&lt;/p&gt;`)),
  ids: around((n) => repeat(n, (i) => `<p id="p${i}">${word(i)}</p>`)),
  'one id': around((n) => '<p id="p">a</p>'.repeat(n)),
  'attributes stated twice': around((n) => '<p a="1" a="2">a</p>'.repeat(n)),
  'entities that do not exist': around((n) => repeat(n, (i) => `&no${i};`)),
  'facts around elements that cross': (n) =>
    page(repeat(n, (i) => `<div>${open(role)}${word(i)}</div>${close}`)),
  'facts and damage by turns': (n) =>
    page(repeat(n, (i) => `${block(processes, sentence(i))}<b></i>&no;`)),
  ...Object.fromEntries(
    tokens.flatMap((token) => {
      const name = JSON.stringify(token);
      return [
        [`${name} in a fact`, inFact((n) => token.repeat(n))],
        [
          `${name} between facts`,
          (n) => page(block(role, prose(3)) + token.repeat(n) + block(processes, prose(3))),
        ],
      ];
    }),
  ),
};
