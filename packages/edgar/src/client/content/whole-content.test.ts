import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../test/support/zip-of';
import type { ContentKind } from '../model';
import { isWhole, isWholeAnswer, sourceOf } from './whole-content';

const dashes = '-'.repeat(80);
const index = `Description: Master Index\n\nCIK|Company Name|Form Type|Date Filed|Filename\n${dashes}\n9999900001|LANTERNFISH INC|10-K|2026-01-15|edgar/data/9999900001/9999900001-26-000001.txt\n9999900002|ANGLERFISH INC|8-K|2026-01-15|edgar/data/9999900002/9999900002-26-000001.txt\n`;

const whole: [ContentKind, string, string | Uint8Array][] = [
  ['json', 'an object', '{"a":[1,"}"]}'],
  ['json', 'a list with white space', ' [1]\n'],
  [
    'xml',
    'a document',
    '<?xml version="1.0"?><!-- <x> --><a b=">"><a/><![CDATA[</a>]]></a>\n<!-- end -->',
  ],
  ['xml', 'a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a><a>x</a></a>'],
  ['html', 'a page', '<!DOCTYPE html><html><body>x</body></html>\n'],
  ['html', 'a comment after it', '<html></HTML> <!-- end -->\n'],
  ['html', 'an inline document', '<?xml version="1.0"?><html xmlns:ix="x"></html>'],
  ['inline', 'an inline document', '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"></html>'],
  ['index', 'a master index', index],
  ['index', 'one with Windows line ends', index.replaceAll('\n', '\r\n')],
  ['index', 'one without filings', `Form Type\n${dashes}\n`],
  ['index', 'one padded with spaces', index.replaceAll('.txt\n', '.txt    \n')],
  ['submission', 'a filing', '<SEC-DOCUMENT>x\n<DOCUMENT>\nx\n</DOCUMENT>\n</SEC-DOCUMENT>\n'],
  [
    'submission',
    'an old filing',
    '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n<SEC-DOCUMENT>\n<DOCUMENT></DOCUMENT>\n</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n',
  ],
  [
    'submission',
    'one of a feed, with CR only',
    '<SUBMISSION>\r<DOCUMENT>\r</DOCUMENT>\r</SUBMISSION>\r',
  ],
  ['zip', 'an archive', zipOf('num.tsv', 'adsh\ttag\n')],
  ['zip', 'one with a comment', zipOf('num.tsv', 'adsh\ttag\n', 'a comment')],
  ['gzip', 'a file', gzipSync('x'.repeat(100_000))],
  ['gzip', 'two members', Buffer.concat([gzipSync('one'), gzipSync('two')])],
  ['any', 'anything', 'x'],
];

const broken: [ContentKind, string, string | Uint8Array][] = [
  ['json', 'a page', '<html></html>'],
  ['json', 'a number', '12'],
  ['xml', 'text after the root', '<a></a>x'],
  ['xml', 'two roots', '<a></a><b></b>'],
  ['xml', 'a page', '<?xml version="1.0"?><!DOCTYPE html><html><p>Sorry</p></html>'],
  ['xml', 'no root', '<!-- a -->'],
  ['xml', 'text', 'a'],
  ['inline', 'a page of errors', '<html><p>Down for maintenance</p></html>'],
  ['html', 'text', 'Not found</html>'],
  ['html', 'a cut comment after it', '<html></html><!-- e'],
  ['index', 'a page', `<html>\n${dashes}</html>\n`],
  ['index', 'a cut line with a line end', `${dashes}\n9999900001|LANTERN\n`],
  ['submission', 'no last </DOCUMENT>', '<SEC-DOCUMENT>\n<DOCUMENT>\n</SEC-DOCUMENT>\n'],
  ['zip', 'no central directory', zipOf('num.tsv', 'adsh').subarray(0, 40)],
  ['zip', 'bytes missing from its beginning', zipOf('num.tsv', 'adsh').subarray(4)],
  [
    'zip',
    'zeros at its beginning',
    zipOf('num.tsv', 'adsh').map((byte, at) => (at < 9 ? 0 : byte)),
  ],
  ['gzip', 'another checksum', gzipSync('x').map((byte, at) => (at === 14 ? byte ^ 1 : byte))],
  ['gzip', 'a bomb', gzipSync(Buffer.alloc(100_000_000))],
  ['gzip', 'text', 'x'],
];

function source(content: string | Uint8Array) {
  return sourceOf(Buffer.from(content));
}

describe('isWhole', () => {
  it.each(whole)('accepts %s: %s', async (kind, _what, content) => {
    expect(await isWhole(source(content), kind)).toBe(true);
  });

  it.each(broken)('refuses %s: %s', async (kind, _what, content) => {
    expect(await isWhole(source(content), kind)).toBe(false);
  });

  it('never takes 0 bytes for whole', async () => {
    const kinds: ContentKind[] = [
      'json',
      'xml',
      'html',
      'index',
      'submission',
      'zip',
      'gzip',
      'any',
    ];
    for (const kind of kinds) expect(await isWhole(source(''), kind)).toBe(false);
  });

  it('never takes a beginning for whole, but for white space, comments and lines at the end', async () => {
    const strict = whole.filter(([kind]) => kind !== 'any');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...strict),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async ([kind, what, content], share) => {
          const bytes = Buffer.from(content);
          const cut = Math.min(bytes.length - 1, Math.floor(share * bytes.length));
          const rest = bytes.subarray(cut).toString('latin1');
          // A member of a gzip file, and a line of an index, is as good an end as the last one.
          fc.pre(what !== 'two members' && !/^\s*(?:<!--[^>]*>?)?\s*$/.test(rest));
          fc.pre(kind !== 'index' || !/\n$/.test(bytes.subarray(0, cut).toString('latin1')));
          fc.pre(!rest.trim().startsWith('-----END'));
          expect(await isWhole(sourceOf(bytes.subarray(0, cut)), kind)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes time that grows with the size: what opens and never closes', async () => {
    for (const text of ['<!--', '<a ', '<![CDATA[', '<a>', '"<', '<a><!-- -->']) {
      expect(await isWhole(source(text.repeat(200_000)), 'xml')).toBe(false);
      expect(await isWhole(source(text.repeat(200_000)), 'html')).toBe(false);
    }
  });
});

describe('isWholeAnswer', () => {
  it.each(['<html>', '\n<!DOCTYPE html>', '<?xml version="1.0"?>', '\ufeff<p>'])(
    'accepts %j as HTML only if it came in a frame',
    async (text) => {
      expect(await isWholeAnswer(source(text), 'html', true)).toBe(true);
      expect(await isWholeAnswer(source(text), 'html', false)).toBe(false);
    },
  );

  it.each(['', 'html', '{}', '< 5'])('never accepts %j as HTML', async (text) => {
    expect(await isWholeAnswer(source(text), 'html', true)).toBe(false);
  });

  it.each<ContentKind>(['any', 'index'])('accepts %s only if it came in a frame', async (kind) => {
    expect(await isWholeAnswer(source(index), kind, true)).toBe(true);
    expect(await isWholeAnswer(source(index), kind, false)).toBe(false);
  });
});
