import { describe, expect, it } from 'vitest';
import { block, codesOf, concept, continuation, flag, page } from '../../test/support/inline';
import { example } from '../../test/support/shared';
import { parse } from '../parse';

/** Writes all names in lower case, as a browser does when it saves a page; values stay. */
function asSaved(markup: string): string {
  return markup.replaceAll(/<[^<>]*>/g, (tag) =>
    tag.replaceAll(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.toLowerCase())),
  );
}

const source = page(
  `${block(concept.role, 'We <b>LEAD</b>', 'escape="true" continuedAt="More"')}${continuation('More', ' and follow')}${flag(concept.engaged, '', 'ixt:fixed-true')}`,
);

describe('a page saved by a browser, all names in lower case', () => {
  it('is read like the page as filed, with the same places, and reported', () => {
    const filed = parse(source, { html: true });
    const saved = parse(asSaved(source), { html: true });
    expect(asSaved(source)).toContain('<ix:nonnumeric');
    expect(saved.facts).toEqual(filed.facts);
    expect(saved.facts.map(({ value }) => value)).toEqual(['We LEAD and follow', true]);
    expect(saved.period).toEqual(filed.period);
    expect(codesOf(saved)).toEqual(['names-in-lower-case']);
  });

  it.each(['lanternfish-10k-2025.htm', 'tern-hollow-8k-2026-01.htm'])('is read: %s', (name) => {
    const text = new TextDecoder().decode(example(name));
    const [filed, saved] = [parse(text), parse(asSaved(text))];
    expect(saved.facts).toEqual(filed.facts);
    const { form, entity, period } = filed;
    expect(saved).toMatchObject({ form, entity, period });
    expect(codesOf(saved)).toEqual(['names-in-lower-case']);
  });

  it('keeps values that look like names', () => {
    const body = block(concept.role, 'contextref="c-1" <i title="contextref=1">x</i>');
    expect(parse(asSaved(page(body)), { html: true }).facts).toEqual(
      parse(page(body), { html: true }).facts,
    );
  });
});

it.each([
  ['a page as filed', source],
  ['a page without facts', page('<p>:nonnumeric</p>'.replace(':', ''))],
  ['words about such names', page('<p>Write ix:nonNumeric, not ix:nonnumeric.</p>')],
])('does not report %s', (_, text) => {
  expect(codesOf(parse(text))).not.toContain('names-in-lower-case');
});

it.each(['<ix:nonnumeric ', '<ix:nonnumeric contextref="', '<a:b', "<ix:nonnumeric a='"])(
  'reads a megabyte of %j in linear time',
  (piece) => {
    expect(parse(piece.repeat(1_000_000 / piece.length)).facts).toEqual([]);
  },
);
