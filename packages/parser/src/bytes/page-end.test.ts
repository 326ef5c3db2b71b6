import { expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { lacksPageEnd } from './page-end';

it.each([
  ['<html><p>a</p></html>', false],
  ['<HTML><p>a</p></html >\n', false],
  ['<html:html><html:p>a</html:p></html:html>', false],
  ['<p>a fragment</p>', false],
  ['<p>a fragment</p></html>', false],
  ['<html><p>a</p>', true],
  ['<html><p>a</p></htm', true],
  ['<html><p>a</p></html', true],
  ['<html xmlns:html="x"><html:p>a</html:p>', true],
  ['<html:html><html:p>a</html:p>', true],
  ['<html><p>a</p></html><html><p>b</p>', true],
])('judges whether a page lacks its end: %s', (page, lacks) => {
  expect(lacksPageEnd(bytesOf(page), 0)).toBe(lacks);
});
