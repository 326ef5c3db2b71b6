import { expect, it } from 'vitest';
import { HtmlWriter } from './html-writer';
import { readMarkup } from './markup';

function rewrite(source: string): string {
  const writer = new HtmlWriter();
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
  ['drops comments', 'a<!-- b -->c', 'ac'],
])('%s', (_, source, expected) => {
  expect(rewrite(source)).toBe(expected);
});
