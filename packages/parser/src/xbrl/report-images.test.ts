import { describe, expect, it } from 'vitest';
import { block, codesOf, concept, page, parsePage } from '../../test/support/inline';
import { viewerPage } from '../../test/support/viewer-page';
import { writeInstance } from '../../test/support/write-instance';
import type { Filing } from '../model';
import { parse } from '../parse';

/** The shapes of a filing that have markup. */
const shapes: Record<string, (content: string) => Filing> = {
  'inline XBRL': (content) => parsePage(block(concept.role, content)),
  'an instance': (content) =>
    parse(writeInstance(parse(page(block(concept.role, content)), { html: true }))),
  'a viewer page': (content) =>
    parse(viewerPage({ rows: [{ element: `cyd_${concept.role}`, values: [content] }] })),
};

describe.each(Object.entries(shapes))('a text block of %s', (_, read) => {
  it.each([
    ['<p><img src="a.png" alt="Five steps: identify"/></p>', 'Five steps: identify', 'its text is'],
    ['<div><img src="a.png"/></div>', '', 'it has no text'],
    ['<div><img src="a.png" alt="lantern_g1.jpg"/></div>', '', 'it has no text'],
  ])('that is only an image is reported: %s', (content, value, message) => {
    const { facts, diagnostics } = read(content);
    expect(facts.map((fact) => fact.value)).toEqual([value]);
    const [found] = diagnostics.filter(({ code }) => code === 'text-block-image');
    expect(found?.message).toContain(message);
    expect(found?.location).toEqual(facts[0]?.locations[0]);
  });

  it.each([
    '<p>We assess risk. <img src="a.png"/></p>',
    '<p><img src="a.png" alt="A chart"/><sup>1</sup></p>',
    '<p>We assess risk.</p>',
  ])('that has text is not reported: %s', (content) => {
    expect(codesOf(read(content))).not.toContain('text-block-image');
  });
});
