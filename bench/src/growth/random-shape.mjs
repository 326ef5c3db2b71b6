import {
  block,
  names,
  page,
  scatter,
  sentence,
  textBlocks,
  word,
} from './shapes/write-documents.mjs';

/** What is repeated: markup, words and signs, some of them with a number that grows. */
const pieces = [
  ...[
    '<',
    '>',
    '"',
    '=',
    '&',
    '&amp;',
    '&#160;',
    '&no;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '\n',
    ' ',
    '\t',
  ],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<ul><li>',
    '</ul>',
    '<br/>',
    '<td>',
    '<tr>',
    '<table>',
  ],
  ...['<ix:exclude>', '</ix:exclude>', '</ix:nonNumeric>', '</ix:continuation>', '<ix:hidden>'],
  ...[
    '.',
    ',',
    ';',
    '“',
    '•',
    '(a)',
    '1.',
    '—',
    'x',
    'not ',
    'risk ',
    'The board ',
    'material ',
    '2025 ',
  ],
  ...['|', '\u00a0', '\u0301', '🦔', 'We assess risks. ', 'January 5, 2025 '],
  (i) => word(i),
  (i) => ` ${i} `,
  (i) => sentence(i),
  (i) => `<p id="p${i}">`,
  (i) => block(textBlocks[i % textBlocks.length], word(i)),
  (i) => block(names.role, sentence(i), `escape="true" id="f${i}" continuedAt="k${i}"`),
  (i) => `<ix:continuation id="k${i}" continuedAt="k${i + 1}">`,
  (i) => block(names.integratedFlag, i % 2 ? 'true' : 'false', 'c-1'),
  (i) => `<xbrli:context id="x${i}">`,
];

/** Where it is repeated. */
const places = [
  (text) => page(block(names.role, text)),
  (text) => page(text),
  (text) => page(block(names.role, text) + block(names.board, text)),
  (text) => page(block(names.role, 'We assess.'), { resources: text }),
  (text) => page(block(names.role, 'We assess.', `escape="true" ${text}`)),
  (text) => `|\nCybersecurity Disclosure\n|12 Months Ended\nDec. 31, 2025\n${text}`,
  (text) => text,
];

/**
 * Returns a shape that depends on the seed alone: up to four pieces, repeated in one place.
 *
 * @returns {import('./shapes.mjs').Shape}
 */
export function randomShape(seed) {
  const pick = (list, by) => list[scatter(seed * 8 + by) % list.length];
  const own = Array.from({ length: 1 + (scatter(seed) % 4) }, (_, at) => pick(pieces, at + 2));
  const place = pick(places, 1);
  return {
    name: `seed ${seed}`,
    make: (count) => {
      const text = Array.from({ length: count }, (_, i) =>
        own.map((piece) => (typeof piece === 'string' ? piece : piece(i))).join(''),
      );
      return { name: 'a.htm', content: new TextEncoder().encode(place(text.join(''))) };
    },
  };
}
