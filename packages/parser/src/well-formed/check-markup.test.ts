import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, utf16 } from '../../test/support/bytes';
import { block, codesOf, concept, page } from '../../test/support/inline';
import { example, missing, note, shared } from '../../test/support/shared';
import { writeSubmission } from '../../test/support/write-submission';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { Diagnostic } from '../model';
import { parse } from '../parse';
import { checkMarkup } from './check-markup';
import { openKernel } from './markup-kernel';

/** Checks with the kernel and without one. */
function check(content: string | Uint8Array): Diagnostic[] {
  const [portable = [], native] = [null, openKernel()].map((kernel) => {
    const diagnostics = new Diagnostics();
    checkMarkup(openInput(content, diagnostics), diagnostics, kernel);
    return diagnostics.list();
  });
  expect(native).toEqual(portable);
  return portable;
}

/** Returns each code with the text at its location. */
function found(source: string): string[] {
  const bytes = bytesOf(source);
  return check(source).map(({ code, location }) => {
    const shown = new TextDecoder().decode(bytes.subarray(location?.start, location?.end));
    return `${code} ${shown}`;
  });
}

describe('well-formed', () => {
  it.each([
    '<r/>',
    '<r></r>',
    '<r\n></r\t>',
    '\ufeff<?xml version="1.0" encoding=\'utf-8\' standalone="yes" ?>\n<r/>\n',
    '<!-- a - b -->\n<!DOCTYPE r><?p?><?q data?><r/><!----><?p ? > ?>',
    '<r a="1" b = \'2\'\n c="x > y \' ]]>" />',
    '<r>]] &gt; ]> &amp;&lt;&quot;&apos;&#160;&#xA0;&#x10FFFF;</r>',
    '<r><![CDATA[<b> & ]] ]></b>]]></r>',
    '<r><!-- <b> & &nope; ]]> --><?p <b> & ?></r>',
    '<é-·1 ü="“”"><名前/></é-·1>',
    '<r xml:lang="en" xmlns="u" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
    '<a:r xmlns:a="u" a:b="1" b="1"><a:s xmlns:a="v" a:b="1"/></a:r>',
    '<r xmlns:a="u"><s xmlns:a="v"/><a:t/></r>',
    '<!DOCTYPE r [ <!ENTITY nope "n"> ]><r>&nope;</r>',
    '<!DOCTYPE r PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd"><r>&nbsp;</r>',
    '<r>tab\t line feed\n return\r delete\u007f C1\u0085 \ufffd \u{1f512}</r>',
  ])('accepts %j', (source) => {
    expect(found(source)).toEqual([]);
  });

  it('accepts deep nesting', () => {
    const depth = 100_000;
    expect(check('<div>'.repeat(depth) + '</div>'.repeat(depth))).toEqual([]);
  });

  it('accepts a tag with many attributes', () => {
    const attributes = Array.from({ length: 1000 }, (_, i) => ` a${i}="${i}"`).join('');
    expect(check(`<r${attributes}/>`)).toEqual([]);
  });
});

describe('not well-formed', () => {
  it.each<[string, string[]]>([
    ['<r><b></r>', ['markup-mismatched-tag </r>']],
    ['<r><b><i></b></i></r>', ['markup-mismatched-tag </b>', 'markup-mismatched-tag </i>']],
    ['<r></R></r>', ['markup-mismatched-tag </R>']],
    ['<r></rr></r>', ['markup-mismatched-tag </rr>']],
    ['<rr></r></rr>', ['markup-mismatched-tag </r>']],
    ['<r/></r>', ['markup-mismatched-tag </r>']],
    ['<r><b>', ['markup-mismatched-tag ']],
    ['<td nowrap>a</td>', ['markup-attribute nowrap']],
    ['<td width=50% a="1"></td>', ['markup-attribute width=50%']],
    ['<a href=b/c/>', ['markup-attribute href=b/c/', 'markup-mismatched-tag ']],
    ['<td a="1"b="2"/>', ['markup-attribute b']],
    ['<td a="1" b="2" a="3"/>', ['markup-attribute a']],
    ['<r a="<b>"/>', ['markup-attribute <']],
    ['<r a="x><b c="d"/></r>', ['markup-attribute <']],
    ['<r a="1" / b="2"/>', ['markup-attribute /']],
    ['<r 1a="1"/>', ['markup-attribute 1']],
    ['<r xmlns:a="u" xmlns:b="u" a:c="1" b:c="2"/>', ['markup-attribute b:c']],
    ['<r>A & B &c &; &#; &#x; &#12</r>', ['&', '&c', '&', '&#', '&#x', '&#12'].map(reference)],
    ['<r a="A & B"/>', [reference('&')]],
    ['<r>&nbsp;</r>', ['entity-undefined &nbsp;']],
    ['<r>&AMP;</r>', ['entity-undefined &AMP;']],
    ['<r>a\u0000b\u000c</r>', ['markup-character \u0000', 'markup-character \u000c']],
    ['<r a="\u0001"><!--\u001f--></r>', ['markup-character \u0001', 'markup-character \u001f']],
    ['<r>\ufffe\uffff</r>', ['markup-character \ufffe', 'markup-character \uffff']],
    ['<r>&#0;</r>', ['markup-character &#0;']],
    ['<r>&#xD800;&#1114112;</r>', ['markup-character &#xD800;', 'markup-character &#1114112;']],
    ['<a:r/>', ['markup-prefix a:r']],
    ['<r a:b="1"/>', ['markup-prefix a:b']],
    ['<r><b xmlns:a="u"/><a:c/></r>', ['markup-prefix a:c']],
    ['<r><b xmlns:a="u"></b><a:c/></r>', ['markup-prefix a:c']],
    ['<r xmlns:a=""/>', ['markup-prefix xmlns:a=""']],
    ['<r xmlns:xml="u"/>', ['markup-prefix xmlns:xml="u"']],
    ['a<r/>b', ['markup-outside-root a', 'markup-outside-root b']],
    ['<r/>\n<s/>', ['markup-outside-root <s/>']],
    ['<!-- a -->', ['markup-outside-root ']],
    ['<r/><![CDATA[]]>', ['markup-outside-root <![CDATA[]]>']],
    ['<r><!-- a -- b --></r>', ['markup-syntax -- ']],
    ['<r><!-- a ---></r>', ['markup-syntax ---']],
    ['<r>a]]>b</r>', ['markup-syntax ]]>']],
    ['<r>1 < 2</r>', ['markup-syntax < ']],
    ['<r></ r></r>', ['markup-syntax </ ']],
    ['<r></r x>', ['markup-syntax x']],
    ['<r><? x?></r>', ['markup-syntax <? ']],
    ['\n<?xml version="1.0"?><r/>', ['markup-syntax <?xml version="1.0"?>']],
    ['<?xml encoding="utf-8"?><r/>', ['markup-syntax <?xml encoding="utf-8"?>']],
    ['<!doctype html><html/>', ['markup-outside-root doctype html>', 'markup-syntax <!doctype ']],
    ['<r/><!DOCTYPE r>', ['markup-syntax <!DOCTYPE']],
    ['<r/><!-- a', ['markup-unterminated <!-- a']],
    ['<r/><?p', ['markup-unterminated <?p']],
    ['<r><![CDATA[a</r>', ['markup-unterminated <![CDATA[a', 'markup-mismatched-tag ']],
    ['<r a="1', ['markup-unterminated "', 'markup-mismatched-tag ']],
    ['<r a', ['markup-unterminated ', 'markup-mismatched-tag ']],
  ])('reports what is wrong in %j, and where', (source, expected) => {
    expect(found(source).sort()).toEqual([...expected].sort());
  });

  function reference(shown: string): string {
    return `markup-reference ${shown}`;
  }

  it('names the element that an end tag does not match, and where it begins', () => {
    expect(check('<r><b>a</r>')).toEqual([
      {
        code: 'markup-mismatched-tag',
        severity: 'error',
        message: 'Expected </b>, found </r>',
        args: { expected: 'b', found: '</r>' },
        location: { document: null, start: 7, end: 11 },
        related: [{ message: '<b> begins here', location: { document: null, start: 3, end: 5 } }],
      },
    ]);
  });

  it('reports a repeated attribute among many', () => {
    const attributes = Array.from({ length: 50 }, (_, i) => ` a${i % 49}="1"`).join('');
    expect(found(`<r${attributes}/>`)).toEqual(['markup-attribute a0']);
  });

  it('reports in the order of the document', () => {
    const starts = check('<r>&<b a a="&"></r>\u0001&</r>').map(({ location }) => location?.start);
    expect(starts).toEqual([...starts].sort((a = 0, b = 0) => a - b));
    expect(starts.length).toBeGreaterThan(4);
  });

  it('counts problems beyond a hundred of a kind', () => {
    const list = check(`<r>${'&'.repeat(500)}</r>`);
    expect(list).toHaveLength(101);
    expect(list.at(-1)?.message).toBe('400 more of this kind, not listed');
  });

  it('locates problems in UTF-16 as given', () => {
    const [found] = check(utf16('<r>é &</r>', 'le', true));
    expect(found?.location).toEqual({ document: null, start: 12, end: 14 });
  });
});

describe('any document', () => {
  const name = fc.constantFrom('p', 'td', 'ix:a', 'é');
  const text = fc.constantFrom('', 'a', '&amp;', '\n', '<!-- - -->', '<?p ?>', '<![CDATA[<&]]>');
  const attribute = fc.constantFrom('', ' a="1"', " ix:b='>'", '\n xmlns:ix="v"', ' c = "\'"');
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(name, attribute, fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element'))))
      .map(([n, a, content]) => `<${n}${a}>${content.join('')}</${n}>`),
  }));
  const document = element.map((inner) => `<r xmlns:ix="u">${inner}</r>`);

  it('is accepted if it is built by the rules', () => {
    fc.assert(
      fc.property(document, (source) => {
        expect(found(source)).toEqual([]);
      }),
    );
  });

  it('is reported if it lacks one of its angle brackets', () => {
    const plain = document.filter((source) => !/<[!?]|>'/u.test(source));
    fc.assert(
      fc.property(plain, fc.nat(), (source, n) => {
        const brackets = [...source.matchAll(/[<>]/gu)];
        const at = brackets[n % brackets.length]?.index ?? 0;
        expect(check(source.slice(0, at) + source.slice(at + 1))).not.toEqual([]);
      }),
    );
  });

  it('has its problems located inside its bounds, however broken', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '<!--',
        '--',
        ']]>',
        '<![CDATA[',
        '<?',
        '"',
        '&',
        '=',
        'a',
        ':',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('');
        for (const { location } of check(source)) {
          expect(location?.start).toBeLessThanOrEqual(location?.end ?? -1);
          expect(location?.end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});

function isMarkupCode(code: string): boolean {
  return /^(?:markup-|entity-undefined)/u.test(code);
}

/** Returns the codes of markup, after checking that nothing else differs. */
function markupCodes(content: Uint8Array | string): string[] {
  const { diagnostics: without, ...filing } = parse(content, { html: true });
  const { diagnostics: all, ...checked } = parse(content, { html: true, wellFormed: true });
  expect(checked).toEqual(filing);
  expect(all.filter(({ code }) => !isMarkupCode(code))).toEqual(without);
  return codesOf({ diagnostics: all }).filter(isMarkupCode);
}

it('reports each prefix that is not declared, and more than one root, once', () => {
  expect(found('<a><x:b x:c=""><x:b y:d=""/></x:b></a>')).toEqual([
    'markup-prefix x:c',
    'markup-prefix y:d',
  ]);
  expect(found('<a/><b/><c/><d/>')).toEqual(['markup-outside-root <b/><c/><d']);
});

it.each(['<XBRL>\n| \n</XBRL>\n', '<TEXT>\r\n<XBRL>\r\n|', '\n<XML>|</XML>'])(
  'passes over the lines that EDGAR puts around a document: %j',
  (lines) => {
    const [before = '', after = ''] = lines.split('|');
    const around = (markup: string) => `${before}<?xml version="1.0"?><a>${markup}</a>${after}`;
    expect(found(around(''))).toEqual([]);
    expect(found(around('b & c'))).toEqual(['markup-reference &']);
  },
);

describe('parse with wellFormed', () => {
  it.each([
    'lanternfish-10k-2025.htm',
    'tern-hollow-8k-2026-01.htm',
    'lnfx-20251231_htm.xml',
    'tern-20260120_htm.xml',
  ])('reads the same facts of %s and reports no markup', (name) => {
    expect(markupCodes(example(name))).toEqual([]);
  });

  it.each([
    ['a wrong end tag', '<b>a</i>', ['markup-mismatched-tag', 'markup-mismatched-tag']],
    ['an entity of HTML', 'a&nbsp;b', ['entity-undefined']],
    ['a literal &', 'a & b', ['markup-reference']],
  ])('reads the same facts and reports %s', (_, content, codes) => {
    expect(markupCodes(page(block(concept.role, content)))).toEqual(codes);
  });

  it('checks the documents of a submission that its facts are read from', () => {
    const bad = page(block(concept.role, '<p>a & b</p><p class=x>c</p>'));
    const submission = writeSubmission([
      { wrapper: 'XBRL', content: bad },
      { type: 'EX-99', content: '<html><p>a & b' },
    ]);
    expect(markupCodes(submission)).toEqual(['markup-reference', 'markup-attribute']);
    const { diagnostics } = parse(submission, { wellFormed: true });
    const at = diagnostics.find(({ code }) => code === 'markup-reference')?.location;
    expect(submission.slice(at?.start, at?.end)).toMatch(/^&/u);
    const good = page(block(concept.role, '<p>a &amp; b</p>'));
    expect(markupCodes(writeSubmission([{ wrapper: 'XBRL', content: good }]))).toEqual([]);
  });

  it('reports no markup unless asked', () => {
    expect(codesOf(parse(page(block(concept.role, 'a & b'))))).toEqual([]);
  });

  it('reports the undeclared prefixes of a fragment', () => {
    expect(markupCodes(example('lanternfish-10k-2025-fragment.htm'))).toContain('markup-prefix');
  });

  it('does not check what is not XML: a viewer page and its dump', () => {
    expect(markupCodes(example('lanternfish-10k-2025-two-periods.htm'))).toEqual([]);
    expect(markupCodes(example('lanternfish-10k-2025-r-page.txt'))).toEqual([]);
  });
});

describe.skipIf(missing)(`real filings${note}`, () => {
  it.each(missing ? [] : readdirSync(shared('filings', 'inline')))('%s is well-formed', (name) => {
    expect(markupCodes(readFileSync(shared('filings', 'inline', name)))).toEqual([]);
  });
});
