import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { readAttributes } from '../text/markup';
import { findAttribute } from './find-attribute';

const find = (source: string, name: string): string | undefined => {
  const bytes = bytesOf(source);
  const found = findAttribute(bytes, 0, bytes.length, bytesOf(name));
  return found && source.slice(found.start, found.end);
};

it.each([
  [' id="c1">', 'c1'],
  [" id='c1'/>", 'c1'],
  [' id = "c1" >', 'c1'],
  ['\n\tid=c1>', 'c1'],
  [' grid="no" id="c1">', 'c1'],
  [' title=" id=no " id="c1">', 'c1'],
  [' title="a > b" id="c1">', 'c1'],
  [' bare id="c1">', 'c1'],
  [' title="a" =id="c1">', 'c1'],
  [' title="a"= id="c1">', 'c1'],
  [' id="c1" id="c2">', 'c1'],
  [' id="">', ''],
  [' ID="c1">', undefined],
  [' xml:id="c1">', undefined],
  ['>', undefined],
])('finds the id in %j', (source, id) => {
  expect(find(source, 'id')).toBe(id);
});

it('finds in bytes what reading all attributes finds', () => {
  const value = fc.stringMatching(/^[a-z >=]{0,6}$/);
  const attribute = fc.oneof(
    fc.tuple(fc.constantFrom('id', 'grid', 'x:id'), value).map(([n, v]) => ` ${n}="${v}"`),
    fc.tuple(fc.constantFrom('id', 'title'), value).map(([n, v]) => `\n${n} = '${v}'`),
    fc.constantFrom(' bare', ' id=c1', ' / ', ' title="a" = ', ' title="a"='),
  );
  fc.assert(
    fc.property(fc.array(attribute), (attributes) => {
      const source = attributes.join('');
      expect(find(`${source}>`, 'id')).toBe(readAttributes(source).get('id'));
    }),
  );
});
