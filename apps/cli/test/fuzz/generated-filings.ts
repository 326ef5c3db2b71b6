import fc from 'fast-check';
import {
  block,
  concept,
  continuation,
  flag,
  page,
} from '../../../../packages/parser/test/support/inline';

/** Words and signs, as text and as markup, that readers, passages and writers take for something else. */
const pieces: readonly string[] = [
  ...[
    'We',
    'We',
    'test',
    'risk',
    'the Board',
    'U.S.',
    'No. 1',
    '1,000',
    '$5',
    'e\u0301',
    'ﬁve',
    'ab',
  ],
  ...[
    '.',
    '. ',
    '.”',
    '!',
    ',',
    ':',
    ';',
    ' — ',
    '(a)',
    '“',
    '”',
    '(',
    ')',
    '•',
    '• ',
    '- ',
    '1. ',
  ],
  ...[
    ' ',
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u2028',
    '\u3000',
    '\ufeff',
    '&nbsp;',
    '&#8203;',
  ],
  ...[
    '<b>Risk.</b>',
    '<b>Ri</b>sk',
    '<i>a</i>',
    '<br/>',
    '<p>We test.</p>',
    '<p>We test it.</p>',
    '<p/>',
  ],
  ...[
    '<ul><li>one</li><li>two</li></ul>',
    '<table><tr><td>a</td><td>b</td></tr></table>',
    '<h2>We</h2>',
  ],
  ...[
    '&lt;p&gt;',
    '&amp;amp;',
    '*',
    '**',
    '_',
    '`',
    '#',
    '|',
    '\\',
    '[x](y)',
    '<!-- x -->',
    '~~',
    '> ',
  ],
  ...[
    '\u001b[31m',
    '\u202e',
    '\u200f',
    '\u{e0041}',
    '=1+1',
    '::x::',
    '##[x]',
    '😀',
    '\u05d0',
    '\ud800',
  ],
  '<span style="display:none">unseen</span>',
  '<ix:exclude>left out</ix:exclude>',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));
const name = fc.constantFrom(concept.role, concept.integrated);

/** Text with tagged text in it, and in that, too. */
const { tagged } = fc.letrec<{ tagged: string; part: string }>((tie) => ({
  part: fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.constantFrom('true', 'no').map((it) => flag(concept.engaged, it)) },
    { weight: 3, arbitrary: tie('tagged') },
  ),
  tagged: fc
    .tuple(name, fc.array(tie('part'), { maxLength: 4 }))
    .map(([which, parts]) => block(which, parts.join(' '))),
}));

/** Inline XBRL of an invented company in two versions: the other one has more, in another order. */
export const versions: fc.Arbitrary<[string, string]> = fc
  .record({
    facts: fc.array(tagged, { maxLength: 4 }),
    begun: text,
    between: text,
    ended: text,
    more: fc.array(tagged, { maxLength: 1 }),
  })
  .map(({ facts, begun, between, ended, more }) => {
    const long = block(concept.role, begun, 'escape="true" continuedAt="k"');
    const body = [...facts, long, between, continuation('k', ended)];
    return [page(body.join('\n')), page([...more, ...body.toReversed()].join('\n'))];
  });
