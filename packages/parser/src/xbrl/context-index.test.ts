import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from '../../test/support/inline';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import { ContextIndex } from './context-index';
import { openDocument } from './xbrl-document';

function indexOf(...pages: string[]): ContextIndex {
  const diagnostics = new Diagnostics();
  return new ContextIndex(
    pages.map((text) => openDocument(openInput(text, diagnostics), diagnostics)),
  );
}

const define = (attributes: string): string => `<xbrli:context ${attributes}></xbrli:context>`;
const pageWith = (...attributes: string[]): string =>
  page('', { resources: attributes.map(define).join('') });
const placesOf = (index: ContextIndex, id: string): number[] =>
  index.find(id).map(({ tag }) => tag.start);

test.each([
  ['an id', 'id="c-1"', 'c-1'],
  ['an id between spaces', 'id=" c-1\n"', 'c-1'],
  ['an id with references', 'id="c&#45;1&amp;2"', 'c-1&2'],
  ['an id beyond ASCII', 'id="é"', 'é'],
  ['no id', 'name="a"', ''],
])('%s is found', (_, attributes, id) => {
  const index = indexOf(pageWith('id="before"', attributes, 'id="behind"'));
  expect(index.find(id)).toHaveLength(1);
});

test('ids with the same hash are told apart', () => {
  const index = indexOf(pageWith('id="Aa"', 'id="BB"'));
  expect(placesOf(index, 'Aa')).not.toEqual(placesOf(index, 'BB'));
  expect(index.find('BB')).toHaveLength(1);
});

test('an element of another namespace is no context', () => {
  const root = { 'xmlns:xbrli': 'http://elsewhere.example/' };
  const index = indexOf(page('', { resources: define('id="c-1"'), root }));
  expect(index.find('c-1')).toEqual([]);
});

test('each id has the same contexts, whether all are looked through or mapped', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', ' a ', 'Aa', 'BB', '&#97;', 'ä'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(ids, ids, (first, second) => {
      const pages = [first, second].map((some) => pageWith(...some.map((id) => `id="${id}"`)));
      const index = indexOf(...pages);
      const asked = ['a', 'b', 'Aa', 'BB', 'ä', 'none'];
      const lookedThrough = asked.map((id) => placesOf(index, id));
      for (let i = 0; i < 50; i++) index.find('none');
      expect(asked.map((id) => placesOf(index, id))).toEqual(lookedThrough);
    }),
  );
});
