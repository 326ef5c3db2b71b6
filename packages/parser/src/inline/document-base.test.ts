import { expect, it } from 'vitest';
import { block, concept, page } from '../../test/support/inline';
import { parse } from '../parse';

const content = '<a href="x.htm">a</a>';

/** Returns the markup of the block in a page with this head. */
function htmlWith(head: string): unknown {
  const source = page(block(concept.role, content)).replace('<body>', `<head>${head}</head><body>`);
  const [fact] = parse(source, { html: true }).facts;
  return fact?.type === 'textBlock' ? fact.html : undefined;
}

it.each([
  ['<base href="https://quillmoor.example/a/"/>', 'https://quillmoor.example/a/x.htm'],
  [
    '<title>base </title>\n<base\n target="_top" href="https://b.example"/>',
    'https://b.example/x.htm',
  ],
  ['<base target="_top"/><base href="https://b.example"/>', 'https://b.example/x.htm'],
  ['<!--<base href="https://b.example"/>-->', 'x.htm'],
  ['<base target="_top"/>', 'x.htm'],
  ['<title>x</title>', 'x.htm'],
])('resolves the addresses of a page whose head is %s', (head, address) => {
  expect(htmlWith(head)).toBe(`<a href="${address}">a</a>`);
});

it('uses the base of the document that a part is in', () => {
  const first = page(block(concept.role, content, 'escape="true" continuedAt="n1"'), {
    prologue: '<?xml version="1.0"?>',
  }).replace('<body>', '<head><base href="https://one.example/"/></head><body>');
  const second = page(`<ix:continuation id="n1">${content}</ix:continuation>`);
  const [fact] = parse([first, second], { html: true }).facts;
  expect(fact).toMatchObject({
    html: '<a href="https://one.example/x.htm">a</a><a href="x.htm">a</a>',
  });
});
