import { expect, it } from 'vitest';
import { HtmlWriter } from './html-writer';
import { readMarkup } from './markup';

function rewrite(source: string, base: string | null = null): string {
  const writer = new HtmlWriter();
  writer.base = base;
  readMarkup(source, writer);
  return writer.finish();
}

it.each([
  ['sorts attributes by name', '<p style="b" class="a">x</p>', '<p class="a" style="b">x</p>'],
  ['drops namespace declarations', '<p xmlns="u" xmlns:a="v" id="1">x</p>', '<p id="1">x</p>'],
  ['closes void elements', 'a<br>b<hr/>', 'a<br/>b<hr/>'],
  ['ignores end tags of void elements', 'a<br></br>b', 'a<br/>b'],
  ['writes other empty elements out', '<p/><a id="x"/>', '<p></p><a id="x"></a>'],
  ['escapes text', 'a &amp; b &lt; c > d &quot;', 'a &amp; b &lt; c &gt; d "'],
  ['escapes attributes', `<p title='a "&amp;" <'>x</p>`, '<p title="a &quot;&amp;&quot; <">x</p>'],
  ['makes text of CDATA', '<![CDATA[<b>]]>', '&lt;b&gt;'],
  ['closes what is left open', '<div><p>x', '<div><p>x</p></div>'],
  ['closes what an end tag implies', '<div><p>x</div>y', '<div><p>x</p></div>y'],
  ['ignores stray end tags', 'x</p>y', 'xy'],
  ['matches end tags as browsers do', '<P>x</p>y', '<P>x</P>y'],
  ['escapes a script once', '<script>"&lt;b&gt;"</script>', '<script>"&lt;b&gt;"</script>'],
  ['makes spaces of white space in attributes', '<p a="b\r\n\tc">x\r\n</p>', '<p a="b  c">x\n</p>'],
  [
    'writes spaces in addresses as %20',
    '<a href="b c" id="d e">x</a>',
    '<a href="b%20c" id="d e">x</a>',
  ],
  ['drops comments', 'a<!-- b -->c', 'ac'],
])('%s', (_, source, expected) => {
  expect(rewrite(source)).toBe(expected);
});

it.each([
  ['other.htm', 'https://quillmoor.example/filings/other.htm'],
  ['../a b.htm?c=d#e', 'https://quillmoor.example/a%20b.htm?c=d#e'],
  ['/top.htm', 'https://quillmoor.example/top.htm'],
  ['//host.example/x', 'https://host.example/x'],
  ['#part', 'https://quillmoor.example/filings/10k.htm#part'],
  ['', 'https://quillmoor.example/filings/10k.htm'],
  ['http://host.example/x y', 'http://host.example/x%20y'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['data:image/png;base64,iVBO//a', 'data:image/png;base64,iVBO//a'],
])('resolves the address %j against the base', (address, resolved) => {
  const base = 'https://quillmoor.example/filings/10k.htm';
  const written = rewrite(
    `<a href="${address}" title="x.htm">x</a><q cite="${address}">y</q>`,
    base,
  );
  expect(written).toBe(`<a href="${resolved}" title="x.htm">x</a><q cite="${resolved}">y</q>`);
});

it.each([
  [
    '<object codebase="https://c.example/d" data="x.pdf"></object>',
    'data="https://c.example/d/x.pdf"',
  ],
  ['<object archive="x y"></object>', 'archive="https://b.example/x https://b.example/y"'],
  ['<img src="x.png" alt="x.png">', '<img alt="x.png" src="https://b.example/x.png"/>'],
])('resolves the addresses of %s', (source, expected) => {
  expect(rewrite(source, 'https://b.example/')).toContain(expected);
});

it('leaves an address alone if the base is none', () => {
  expect(rewrite('<a href="x y">z</a>', 'b/c')).toBe('<a href="x%20y">z</a>');
});
