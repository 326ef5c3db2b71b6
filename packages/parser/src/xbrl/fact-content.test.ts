import { describe, expect, it } from 'vitest';
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
  it('are facts of their own, and text of the facts around them', () => {
    const inner = block(concept.integrated, 'b');
    const middle = block(concept.processes, `<p>a ${inner}</p>`);
    expect(
      valuesOf(
        block(concept.role, `${middle}<p>${flag(concept.engaged, 'c', 'ixt:fixed-true')}</p>`),
      ),
    ).toEqual(['a b\nc', 'a b', 'b', true]);
  });

  it('reads numbers inside text as text', () => {
    const number = '<ix:nonFraction name="us-gaap:X" contextRef="c-1">5</ix:nonFraction>';
    expect(textOf(`$${number} million`)).toBe('$5 million');
    expect(htmlOf(block(concept.role, `<b>$${number}</b>`))).toBe('<b>$5</b>');
  });
});

describe('ix:exclude', () => {
  it('is left out of all facts around it, and the text around it is joined', () => {
    const inner = block(concept.integrated, 'b<ix:exclude>page 7</ix:exclude>c');
    expect(valuesOf(block(concept.role, `a${inner}d`))).toEqual(['abcd', 'bc']);
  });

  it('does not hide a fact inside it', () => {
    const body = block(
      concept.role,
      `a<ix:exclude>b${block(concept.integrated, 'c')}</ix:exclude>d`,
    );
    expect(valuesOf(body)).toEqual(['ad', 'c']);
  });

  it('does not hide a continuation inside it', () => {
    const body = `${block(concept.role, 'a', 'escape="true" continuedAt="k"')}${block(concept.integrated, `b<ix:exclude>${continuation('k', 'c')}</ix:exclude>d`)}`;
    expect(valuesOf(body)).toEqual(['ac', 'bd']);
  });

  it('may be in a continuation', () => {
    const body =
      block(concept.role, 'a', 'escape="true" continuedAt="k"') +
      continuation('k', 'b<ix:exclude>x</ix:exclude>c');
    expect(parsePage(body).facts[0]?.value).toBe('abc');
    expect(codesOf(parsePage(body))).toEqual([]);
  });

  it('is reported outside facts', () => {
    expect(codesOf(parsePage(`<ix:exclude>x</ix:exclude>${block(concept.role, 'a')}`))).toEqual([
      'exclude-misplaced',
    ]);
  });

  it('ends with the outer one if nested', () => {
    expect(textOf('a<ix:exclude>b<ix:exclude>c</ix:exclude>d</ix:exclude>e')).toBe('ae');
  });
});

describe('what is not markup', () => {
  const fact = block(concept.integrated, 'x');

  it.each([
    ['comments', `<!-- ${fact} > -->`, 'ab'],
    ['an empty comment', '<!-->', 'ab'],
    ['processing instructions', `<?page ${fact} ?>`, 'ab'],
    ['scripts', `<script>"${fact}"</script>`, 'ab'],
    ['style sheets', `<style>${fact}</style>`, 'ab'],
    ['declarations', "<!don't>", 'ab'],
  ])('finds no facts and no text in %s', (_, inner, expected) => {
    expect(valuesOf(block(concept.role, `a${inner}b`))).toEqual([expected]);
  });

  it('reads CDATA as text without facts', () => {
    expect(textOf('a<![CDATA[<b>]]>c')).toBe('a<b>c');
    expect(valuesOf(block(concept.role, `a<![CDATA[${fact}]]>`))).toHaveLength(1);
  });

  it('finds no tag in an attribute of a layout tag', () => {
    expect(valuesOf(block(concept.role, `a<p title="${fact.replaceAll('"', "'")}">b</p>`))).toEqual(
      ['a\nb'],
    );
    expect(valuesOf(block(concept.role, `a<p title="</ix:nonNumeric>">b</p>`))).toEqual(['a\nb']);
    expect(valuesOf(block(concept.role, `a<p title="<!--">b</p>`))).toEqual(['a\nb']);
  });

  it('reports a tag that markup before it hides', () => {
    const hiddenTags = (content: string) =>
      parse(page(content))
        .diagnostics.filter(({ code }) => code === 'tag-hidden')
        .map(({ message }) => message);
    const hidden = block(concept.role, `a<span style="x>b`);
    expect(hiddenTags(`${hidden}${block(concept.role, 'c')}`)).toEqual([
      '</ix:nonNumeric is not read: it is inside the value of an attribute',
    ]);
    expect(hiddenTags(`<p title="x>${block(concept.role, 'c')}</p>`)).toEqual([
      '<ix:nonNumeric is not read: it is inside the value of an attribute',
    ]);
    expect(hiddenTags(`<p title="<b>">${block(concept.role, 'c')}</p>`)).toEqual([]);
    expect(hiddenTags(`<?a ${block(concept.role, 'c')}?>`)).toEqual([
      '<ix:nonNumeric is not read: it is inside a processing instruction',
    ]);
    expect(hiddenTags(`<!DOCTYPE a [${block(concept.role, 'c')}]>`)).toEqual([
      '<ix:nonNumeric is not read: it is inside the DOCTYPE',
    ]);
    expect(hiddenTags(`<?a <b> ?><!-- ${block(concept.role, 'c')} -->`)).toEqual([]);
  });
});

describe('markup of real filings', () => {
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
  it('ends an empty fact before the text that follows', () => {
    const empty = `<ix:nonNumeric name="cyd:${concept.integrated}" contextRef="c-1" escape="true"/>`;
    expect(valuesOf(`${empty}a${block(concept.role, 'b')}`)).toEqual(['', 'b']);
  });

  it('reads a fact without an end up to the end, and the facts after it', () => {
    const open = block(concept.integrated, 'a').replace('</ix:nonNumeric>', '');
    const filing = parsePage(`${open}${block(concept.role, 'b')}c`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['abc', 'b']);
    expect(codesOf(filing)).toEqual(['fact-unclosed']);
  });

  it('ends a fact where the continuation around it ends', () => {
    const inner = block(concept.role, 'a').replace('</ix:nonNumeric>', '');
    const filing = parsePage(`<ix:continuation id="k">${inner}</ix:continuation>b`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(codesOf(filing)).toEqual(['ix-misnested', 'continuation-orphan']);
  });

  it('ignores an end tag without a start', () => {
    const filing = parsePage(`</ix:nonNumeric>${block(concept.role, 'a')}</ix:exclude>`);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(codesOf(filing)).toEqual(['ix-stray-end', 'ix-stray-end']);
  });

  it('ignores layout tags that overlap the fact', () => {
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
  ])('keeps %s', (_, content, html) => {
    expect(htmlOf(block(concept.role, content))).toBe(html);
  });

  it('joins the parts of a chain', () => {
    const body =
      block(concept.role, '<p>a</p>', 'escape="true" continuedAt="k"') +
      continuation('k', '<p>b</p>');
    expect(htmlOf(body)).toBe('<p>a</p><p>b</p>');
  });
});

it('locates each piece of the text by segments', () => {
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
