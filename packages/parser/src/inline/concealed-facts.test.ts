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
} from '../../test/support/inline';
import { parse } from '../index';
import { shown } from '../text/concealment';
import { ConcealedPlaces } from '../xbrl/concealed-places';

function inside(attributes: string, content: string): string {
  return `<div ${attributes}>${content}</div>`;
}
const role = block(concept.role, '<p>We log.</p>');
const engaged = flag(concept.engaged, 'x', 'ixt:fixed-true');
const concealing = [
  'style="display:none"',
  "style='DISPLAY : none; color:red'",
  'style="visibility: hidden"',
  'style="font-size:0pt"',
  'hidden="hidden"',
];

/** Returns for each fact if it is concealed. */
function concealedOf(body: string): boolean[] {
  const { facts, diagnostics } = parsePage(body);
  const marked = facts.map(({ concealed }) => concealed ?? false);
  const reported = diagnostics.filter(({ code }) => code === 'fact-concealed').length;
  expect(reported).toBe(marked.filter(Boolean).length);
  return marked;
}

describe('facts outside ix:hidden are concealed', () => {
  it.each(concealing)('by an element with %s around them', (attributes) => {
    const filing = parsePage(inside(attributes, `<p>a</p>${role}${engaged}`) + role);
    expect(filing.facts.map(({ value, concealed }) => [value, concealed])).toEqual([
      ['We log.', true],
      [true, true],
      ['We log.', undefined],
    ]);
    expect(codesOf(filing)).toEqual(['fact-concealed', 'fact-concealed']);
  });

  it.each([
    ['far out', `<div hidden=""><table><tr><td><br/><p>a</p>${role}</td></tr></table></div>`],
    ['in another fact', block(concept.processes, `<p>a</p><p style="display:none">${engaged}</p>`)],
    ['after much other text', `<div hidden="">${'<p>Lamps.</p>'.repeat(2_000)}${role}</div>`],
    [
      'after much else that is gone',
      `${'<td style="display:none"></td>'.repeat(3_000)}<p hidden="">${role}</p>`,
    ],
    ['that has a comment', `<div hidden=""><!-- </div> -->${role}</div>`],
    ['with quotes', `<div title="a > b" style="display:none">${role}</div>`],
    ['that begins in a word', `<p>none</p><div title="none" hidden="">${role}</div>`],
  ])('by an element %s', (_, body) => {
    expect(concealedOf(body)).toContain(true);
  });

  it('if styles inside conceal all the text of a flag', () => {
    expect(concealedOf(flag(concept.engaged, '<b hidden="">x</b>', 'ixt:fixed-true'))).toEqual([
      true,
    ]);
    expect(concealedOf(flag(concept.engaged, 'a<b hidden="">x</b>', 'ixt:fixed-true'))).toEqual([
      false,
    ]);
    expect(concealedOf(flag(concept.engaged, '', 'ixt:fixed-true'))).toEqual([false]);
  });
});

describe('facts are not concealed', () => {
  it.each([
    ['after the element', inside(concealing[0] ?? '', 'a') + role],
    ['before it', role + inside(concealing[0] ?? '', 'a')],
    ['by an element without an end', `<p style="display:none">a<p>${role}</p>`],
    ['by an empty element', `<p style="display:none"/>${role}<br hidden=""/>${role}`],
    ['by a comment', `<!-- <div style="display:none"> -->${role}`],
    ['by words', `<p title="&lt;p hidden>">display:none</p>${role}`],
    [
      'if they are visible again',
      inside('style="visibility:hidden"', `<p style="visibility:visible">${role}</p>`),
    ],
    [
      'if they have a size again',
      inside('style="font-size:0"', `<p style="font-size:9pt">${role}</p>`),
    ],
    [
      'where a style is no concealment',
      inside('style="text-decoration:none;overflow:hidden"', role),
    ],
  ])('%s', (_, body) => {
    expect(concealedOf(body)).not.toContain(true);
  });

  it('but hidden, in ix:hidden', () => {
    const filing = parsePage(
      inside('hidden=""', `<ix:header><ix:hidden>${engaged}</ix:hidden></ix:header>`),
    );
    expect(filing.facts[0]).toMatchObject({ hidden: true });
    expect(filing.facts[0]).not.toHaveProperty('concealed');
    expect(codesOf(filing)).toEqual(['fact-hidden']);
  });
});

describe('concealed text inside a fact', () => {
  const draft = block(concept.role, '<p>We <span style="display:none">DRAFT - ask </span>log.</p>');

  it('is not in its text, but beside it and in its markup', () => {
    const filing = parse(page(draft), { html: true, markdown: true });
    expect(filing.facts[0]).toMatchObject({
      value: 'We log.',
      markdown: 'We log.',
      concealedText: 'DRAFT - ask',
      html: '<p>We <span style="display:none">DRAFT - ask </span>log.</p>',
    });
    expect(filing.facts[0]).not.toHaveProperty('concealed');
    expect(codesOf(filing)).toEqual(['text-concealed']);
    expect(filing.diagnostics[0]?.message).toContain('11 characters');
  });

  it('is a part that elements around it conceal', () => {
    const first = block(concept.role, '<p>We log.</p>', 'escape="true" continuedAt="k"');
    const filing = parse(page(first + inside('hidden=""', continuation('k', '<p>We test.</p>'))), {
      html: true,
      markdown: true,
    });
    expect(filing.facts[0]).toMatchObject({
      value: 'We log.',
      markdown: 'We log.',
      concealedText: 'We test.',
    });
    expect(codesOf(filing)).toEqual(['text-concealed']);
  });

  it('is none if there is none', () => {
    expect(parsePage(role).facts[0]).not.toHaveProperty('concealedText');
  });
});

describe('places in hostile markup', () => {
  it.each([
    ['elements without an end', '<p hidden="">'],
    ['nothing but words', 'none hidden '],
    ['tags without an end', '<p hidden="'],
    ['nested elements', '<div style="visibility:hidden"><b style="visibility:visible">'],
    ['closed elements', '<p hidden=""></p><p hidden=""></p>'],
  ])('are found in linear time: %s', (_, part) => {
    const bytes = bytesOf(part.repeat(Math.ceil(1_000_000 / part.length)));
    const places = new ConcealedPlaces(bytes);
    const before = process.cpuUsage();
    for (let at = bytes.length; at > 0; at -= 1_000) places.at(at);
    const { user } = process.cpuUsage(before);
    expect(user / 1_000).toBeLessThan(5_000);
    expect(places.at(0)).toBe(shown);
  });
});
