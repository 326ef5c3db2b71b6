import { describe, expect, it } from 'vitest';
import { bytesOf } from '../test/support/bytes';
import { Diagnostics } from './diagnostics';
import { openInput } from './input';
import { sniff } from './sniff';

const sniffed = (content: string | Uint8Array) => sniff(openInput(content, new Diagnostics()));
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('sniff', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\r\n', 'empty'],
    ['a byte order mark', '\ufeff\n', 'empty'],
    ['HTML', '<html><body>Cybersecurity</body></html>', 'markup'],
    ['XML', '<?xml version="1.0"?><feed/>', 'markup'],
    ['HTML after prose', 'Hello <b>world</b>', 'markup'],
    ['prose', 'We manage cybersecurity risk.', 'text'],
    ['a table of text', '| a | b |\n|---|---|\n| 1 | 2 |', 'text'],
    ['JSON', '{"facts": []}', 'text'],
  ])('does not know %s: %s', (_, content, found) => {
    expect(sniffed(content)).toMatchObject({ format: 'unknown', found });
  });

  it.each([
    ['a PDF', bytesOf('%PDF-1.7 …')],
    ['a zip', bytes(0x50, 0x4b, 0x03, 0x04, 0, 0)],
    ['gzip', bytes(0x1f, 0x8b, 8)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ['zero bytes', new Uint8Array(100)],
    ['machine code', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)],
  ])('finds %s to be binary', (_, content) => {
    expect(sniffed(content)).toMatchObject({ format: 'unknown', found: 'binary' });
  });

  it.each([
    ['the namespace under any prefix', '<html xmlns:q="http://www.xbrl.org/2013/inlineXBRL">'],
    ['a fragment', 'text <ix:nonNumeric name="cyd:X">'],
  ])('recognises %s as inline XBRL', (_, content) => {
    expect(sniffed(content).format).toBe('inline-xbrl');
  });

  it('recognises a viewer page by a bar before a label of the taxonomy', () => {
    const label = 'Cybersecurity Risk Role of Management [Text Block]';
    expect(sniffed(`|\n< 5\n|${label}\n|\nx`).format).toBe('viewer-page-text');
    expect(sniffed(`${label}\nx`).format).toBe('unknown');
  });
});
