import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, concept, page, parsePage } from '../../test/support/inline';
import { parse } from '../parse';
import { Languages } from './languages';

const escaped = 'escape="true"';

function langsOf(body: string, root = {}): (string | undefined)[] {
  return parsePage(body, { root }).facts.map(({ lang }) => lang);
}

describe('the language of a text', () => {
  it.each([
    ['is not stated', block(concept.role, 'a'), {}, [undefined]],
    ['is that of its element', block(concept.role, 'a', `${escaped} xml:lang="es"`), {}, ['es']],
    ['is that of the page', block(concept.role, 'a'), { 'xml:lang': 'en-US' }, ['en-US']],
    [
      'is that of the nearest element around it',
      `<div xml:lang='fr'><p>${block(concept.role, 'a')}</p></div>${block(concept.role, 'b')}`,
      { 'xml:lang': 'en-US' },
      ['fr', 'en-US'],
    ],
    [
      'ends with its element, also among elements of the same name',
      `<div xml:lang="fr"><div>${block(concept.role, 'a')}</div>${block(concept.role, 'b')}</div><div>${block(concept.role, 'c')}</div>`,
      {},
      ['fr', 'fr', undefined],
    ],
    [
      'may be set back to none',
      `<div xml:lang="">${block(concept.role, 'a')}</div>`,
      { 'xml:lang': 'en-US' },
      [undefined],
    ],
    [
      'is not that of a comment or a text',
      `<!-- <div xml:lang="fr"> --> xml:lang="de" ${block(concept.role, 'a')}`,
      { 'xml:lang': 'en-US' },
      ['en-US'],
    ],
    [
      'is inherited by a text inside another',
      block(concept.processes, `a ${block(concept.role, 'b')}`, `${escaped} xml:lang="es"`),
      {},
      ['es', 'es'],
    ],
  ])('%s', (_, body, root, expected) => {
    expect(langsOf(body, root)).toEqual(expected);
  });

  it('is that of the page up to the end of one that is cut off', () => {
    const text = page(block(concept.role, 'a'), { root: { 'xml:lang': 'en-US' } });
    const cut = `${text.replace('</body></html>', '')}<div xml:lang="fr">`;
    expect(parse(cut).facts.map(({ lang }) => lang)).toEqual(['en-US']);
  });

  it('is found for each of many texts far apart, also in long tags', () => {
    const far = 'x'.repeat(5_000);
    const body = ['es', 'fr', 'de', 'it', 'pt']
      .map((lang) => block(concept.role, far, `${escaped} title="${far}" xml:lang="${lang}"`) + far)
      .join('');
    expect(langsOf(`${body}${block(concept.role, 'a')}`, { 'xml:lang': 'en' })).toEqual([
      ...['es', 'fr', 'de', 'it', 'pt'],
      'en',
    ]);
  });

  it('is not stated for a flag', () => {
    const flag = `<ix:nonNumeric name="cyd:${concept.engaged}" contextRef="c-1" xml:lang="es">true</ix:nonNumeric>`;
    expect(langsOf(flag)).toEqual([undefined]);
  });
});

it('follows the elements of any nesting', () => {
  interface Node {
    lang: string | null;
    children: Node[];
  }
  const nodes = (depth: number): fc.Arbitrary<Node> =>
    fc.record({
      lang: fc.constantFrom(null, 'es', 'fr', 'en-US'),
      children: depth === 0 ? fc.constant([]) : fc.array(nodes(depth - 1), { maxLength: 3 }),
    });
  fc.assert(
    fc.property(nodes(4), (root) => {
      const expected: (string | undefined)[] = [];
      const write = ({ lang, children }: Node, outer: string | undefined): string => {
        const own = lang ?? outer;
        expected.push(own);
        const inner = children.map((child) => write(child, own)).join('');
        return `<p${lang === null ? '' : ` xml:lang="${lang}"`}>${inner}</p>`;
      };
      const text = write(root, undefined);
      const languages = new Languages(new TextEncoder().encode(text));
      const found = Array.from(text.matchAll(/<p/gu), ({ index }) => languages.at(index));
      expect(found).toEqual(expected);
    }),
  );
});
