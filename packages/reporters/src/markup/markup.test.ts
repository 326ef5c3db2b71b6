import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { withoutControls } from '../text/safe-text';
import { escaped, markup } from './markup';

it('escapes text, and lets markup in', () => {
  const name = '<b title="x">\'&amp;';
  const inner = markup`<i>${name}</i>`;
  expect(markup`<p title="${name}">${inner}${1}${null}${[name, inner]}</p>`.text).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;"><i>&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;</i>' +
      '1&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;<i>&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;</i></p>',
  );
});

it('gives the text back to whoever parses it, as content and as attribute', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '&lt;',
    '&#60',
    '\n',
    '#',
    '##[',
    'a',
    '-->',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const shown = withoutControls(given).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');
      const fragment = parseFragment(`<p title="${escaped(given)}">x${escaped(given)}</p>`);
      const [element] = fragment.childNodes;
      expect(fragment.childNodes).toHaveLength(1);
      if (element === undefined || !('attrs' in element)) throw new Error(serialize(fragment));
      expect(element.attrs[0]?.value).toBe(shown);
      expect(element.childNodes).toMatchObject([{ nodeName: '#text', value: `x${shown}` }]);
    }),
  );
});
