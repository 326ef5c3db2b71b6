import { describe, expect, it, test } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import {
  block,
  codesOf,
  concept,
  continuation,
  flag,
  page,
  parsePage,
  valuesOf,
} from '../../test/support/inline';
import type { TextBlockFact } from '../model';
import { parse } from '../parse';
import { formatHtml } from '../text/formatter';

const textOf = (content: string): unknown => valuesOf(block(concept.role, content))[0];
const htmlOf = (body: string): string | undefined => {
  const [fact] = parse(page(body), { html: true }).facts;
  return fact?.type === 'textBlock' ? fact.html : undefined;
};

describe('facts inside facts', () => {
  test('are facts of their own, and text of those around', () => {
    const inner = block(concept.integrated, 'b');
    const middle = block(concept.processes, `<p>a ${inner}</p>`);
    expect(
      valuesOf(
        block(concept.role, `${middle}<p>${flag(concept.engaged, 'c', 'ixt:fixed-true')}</p>`),
      ),
    ).toEqual(['a b\nc', 'a b', 'b', true]);
  });

  test('numbers inside text are text', () => {
    const number = '<ix:nonFraction name="us-gaap:X" contextRef="c-1">5</ix:nonFraction>';
    expect(textOf(`$${number} million`)).toBe('$5 million');
    expect(htmlOf(block(concept.role, `<b>$${number}</b>`))).toBe('<b>$5</b>');
  });
});

describe('ix:exclude', () => {
  test('is left out of all facts around it, and its surroundings are joined', () => {
    const inner = block(concept.integrated, 'b<ix:exclude>page 7</ix:exclude>c');
    expect(valuesOf(block(concept.role, `a${inner}d`))).toEqual(['abcd', 'bc']);
  });

  test('does not hide a fact inside it', () => {
    const body = block(
      concept.role,
      `a<ix:exclude>b${block(concept.integrated, 'c')}</ix:exclude>d`,
    );
    expect(valuesOf(body)).toEqual(['ad', 'c']);
  });

  test('does not hide a continuation inside it', () => {
    const body = `${block(concept.role, 'a', 'escape="true" continuedAt="k"')}${block(concept.integrated, `b<ix:exclude>${continuation('k', 'c')}</ix:exclude>d`)}`;
    expect(valuesOf(body)).toEqual(['ac', 'bd']);
  });

  test('may stand in a continuation', () => {
    const body =
      block(concept.role, 'a', 'escape="true" continuedAt="k"') +
      continuation('k', 'b<ix:exclude>x</ix:exclude>c');
    expect(parsePage(body).facts[0]?.value).toBe('abc');
    expect(codesOf(parsePage(body))).toEqual([]);
  });

  test('outside of facts is told', () => {
    expect(codesOf(parsePage(`<ix:exclude>x</ix:exclude>${block(concept.role, 'a')}`))).toEqual([
      'exclude-misplaced',
    ]);
  });

  test('inside itself ends with the outer one', () => {
    expect(textOf('a<ix:exclude>b<ix:exclude>c</ix:exclude>d</ix:exclude>e')).toBe('ae');
  });
});

describe('what is no markup', () => {
  const fact = block(concept.integrated, 'x');

  it.each([
    ['comments', `<!-- ${fact} > -->`, 'ab'],
    ['an empty comment', '<!-->', 'ab'],
    ['processing instructions', `<?page ${fact} ?>`, 'ab'],
    ['scripts', `<script>"${fact}"</script>`, 'ab'],
    ['style sheets', `<style>${fact}</style>`, 'ab'],
    ['declarations', "<!don't>", 'ab'],
  ])('%s hold no facts and no text', (_, inner, expected) => {
    expect(valuesOf(block(concept.role, `a${inner}b`))).toEqual([expected]);
  });

  test('CDATA is text and holds no facts', () => {
    expect(textOf('a<![CDATA[<b>]]>c')).toBe('a<b>c');
    expect(valuesOf(block(concept.role, `a<![CDATA[${fact}]]>`))).toHaveLength(1);
  });

  test('what stands in the attribute of a layout tag is no tag', () => {
    expect(valuesOf(block(concept.role, `a<p title="${fact.replaceAll('"', "'")}">b</p>`))).toEqual(
      ['a\nb'],
    );
    expect(valuesOf(block(concept.role, `a<p title="</ix:nonNumeric>">b</p>`))).toEqual(['a\nb']);
    expect(valuesOf(block(concept.role, `a<p title="<!--">b</p>`))).toEqual(['a\nb']);
  });

  test('a tag of ours that markup before it hides is told', () => {
    const told = (content: string) =>
      parse(page(content))
        .diagnostics.filter(({ code }) => code === 'tag-hidden')
        .map(({ message }) => message);
    const hidden = block(concept.role, `a<span style="x>b`);
    expect(told(`${hidden}${block(concept.role, 'c')}`)).toEqual([
      '</ix:nonNumeric is not read: it is inside the value of an attribute',
    ]);
    expect(told(`<p title="x>${block(concept.role, 'c')}</p>`)).toEqual([
      '<ix:nonNumeric is not read: it is inside the value of an attribute',
    ]);
    expect(told(`<p title="<b>">${block(concept.role, 'c')}</p>`)).toEqual([]);
    expect(told(`<?a ${block(concept.role, 'c')}?>`)).toEqual([
      '<ix:nonNumeric is not read: it is inside a processing instruction',
    ]);
    expect(told(`<!DOCTYPE a [${block(concept.role, 'c')}]>`)).toEqual([
      '<ix:nonNumeric is not read: it is inside the DOCTYPE',
    ]);
    expect(told(`<?a <b> ?><!-- ${block(concept.role, 'c')} -->`)).toEqual([]);
  });
});

describe('markup as real filings have it', () => {
  it.each([
    ['unclosed void elements', 'a<br>b<hr>c<img src=x>d', 'a\nb\ncd'],
    ['unclosed paragraphs', '<p>a<p>b', 'a\nb'],
    ['stray end tags', 'a</p></div>b', 'ab'],
    ['> in attributes', '<p title="x > y">a</p>', 'a'],
    ['newlines in tags', '<p\nclass\n=\n"x"\n>a</p\n>', 'a'],
    ['bare values', '<p class=x id=y>a</p>', 'a'],
    ['character references', 'A&amp;B &#8217;&nbsp;&#x2610;', 'A&B ’ ☐'],
    ['null bytes', 'a\u0000b<p\u0000>c', 'a\u0000b\nc'],
  ])('reads %s', (_, content, text) => {
    expect(textOf(content)).toBe(text);
  });

  it.each([
    ['> in an attribute of the fact', 'title="a > b" escape="true"'],
    ['newlines between the attributes', '\n escape\n=\n"true"\n'],
    ['single quotes', "escape='true'"],
    ['no quotes', 'escape=true'],
    ['a quote that opens no value', `don't escape="true"`],
    ['a slash in a value', 'lang="en/" escape="true"'],
  ])('reads a fact with %s', (_, attributes) => {
    expect(valuesOf(block(concept.role, '<b>a</b>', attributes))).toEqual(['a']);
  });
});

describe('elements that do not nest', () => {
  test('an empty fact does not swallow what follows', () => {
    const empty = `<ix:nonNumeric name="cyd:${concept.integrated}" contextRef="c-1" escape="true"/>`;
    expect(valuesOf(`${empty}a${block(concept.role, 'b')}`)).toEqual(['', 'b']);
  });

  test('a fact without an end is read up to the end, and the facts behind it are read', () => {
    const open = block(concept.integrated, 'a').replace('</ix:nonNumeric>', '');
    const filing = parsePage(`${open}${block(concept.role, 'b')}c`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['abc', 'b']);
    expect(codesOf(filing)).toEqual(['fact-unclosed']);
  });

  test('a fact that a continuation around it closes ends there', () => {
    const inner = block(concept.role, 'a').replace('</ix:nonNumeric>', '');
    const filing = parsePage(`<ix:continuation id="k">${inner}</ix:continuation>b`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(codesOf(filing)).toEqual(['ix-misnested', 'continuation-orphan']);
  });

  test('an end tag without a start is ignored', () => {
    const filing = parsePage(`</ix:nonNumeric>${block(concept.role, 'a')}</ix:exclude>`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(codesOf(filing)).toEqual(['ix-stray-end', 'ix-stray-end']);
  });

  test('layout tags that overlap the fact do not matter', () => {
    expect(valuesOf(`<p>x${block(concept.role, 'a</p><p>b')}y</p>`)).toEqual(['a\nb']);
  });
});

describe('the value as markup', () => {
  it.each([
    [
      'is as the SEC writes it',
      '<p style="x" class="y">a &amp; b<br>c</p><p/>',
      '<p class="y" style="x">a &amp; b<br/>c</p><p></p>',
    ],
    ['has no tag of Inline XBRL', `<p>${block(concept.integrated, 'a')}</p>`, '<p>a</p>'],
    ['has no excluded text', 'a<ix:exclude><p>x</p></ix:exclude>b', 'ab'],
  ])('%s', (_, content, html) => {
    expect(htmlOf(block(concept.role, content))).toBe(html);
  });

  test('joins the parts of a chain', () => {
    const body =
      block(concept.role, '<p>a</p>', 'escape="true" continuedAt="k"') +
      continuation('k', '<p>b</p>');
    expect(htmlOf(body)).toBe('<p>a</p><p>b</p>');
  });
});

test('segments tell where each piece of the text stands', () => {
  const inner = block(concept.integrated, 'b<i>c</i>');
  const source = page(
    `${block(concept.role, `<p>a ’ ${inner} d<ix:exclude>x</ix:exclude>e</p>`, 'escape="true" continuedAt="k"')}${continuation('k', '<p>f</p>')}`,
  );
  const bytes = bytesOf(source);
  const [fact] = parse(bytes).facts as TextBlockFact[];
  const pieces = fact?.segments?.map(({ start, end, textStart, textEnd }) => [
    new TextDecoder().decode(bytes.subarray(start, end)),
    fact.value?.slice(textStart, textEnd),
  ]);
  expect(pieces).toEqual([
    ['<p>a ’ ', 'a ’'],
    ['b<i>c</i>', ' bc'],
    [' d', ' d'],
    ['e</p>', 'e'],
    ['<p>f</p>', '\nf'],
  ]);
  for (const [markup = '', text = ''] of pieces ?? [])
    expect(formatHtml(markup).text).toBe(text.trim());
});
