import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, concept, page } from '../../test/support/inline';
import { writeSubmission } from '../../test/support/write-submission';
import type { Filing } from '../model';
import { parse } from '../parse';

/** Cuts every line like the software that cuts those of submissions. */
function cutLines(text: string, length = 1023, end = '\n'): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [''])
    .join(end);
}

const sentence = 'We review our networks and vendors with care every quarter of the year. ';
const document = page(
  `<p>${block(concept.role, `<p>${sentence.repeat(40)}</p>`)}${block(concept.processes, 'Short.')}</p>`,
);

function submission(content: string): string {
  return writeSubmission([{ filename: 'a.htm', wrapper: 'XBRL', content }]);
}

function read(text: string): Filing {
  return parse({ name: 's.txt', content: text });
}

function said({ facts, diagnostics }: Filing) {
  return {
    values: facts.map(({ concept: name, value }) => [name, value]),
    codes: diagnostics.map(({ code }) => code),
  };
}

const whole = said(read(submission(document)));

describe('lines cut at 1,023 characters', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('are joined again, and reported, with %s', (_, end) => {
    const text = submission(cutLines(document)).replaceAll('\n', end);
    const filing = read(text);
    expect(said(filing)).toEqual({ values: whole.values, codes: ['lines-cut', ...whole.codes] });
    const found = filing.diagnostics.find(({ code }) => code === 'lines-cut');
    expect(found?.message).toMatch(/^\d lines were cut at 1,023 characters, and joined again$/u);
    expect(text.slice(found?.location?.start, found?.location?.end)).toBe(end);
  });

  it('give places in the file as it is', () => {
    const text = submission(cutLines(document));
    for (const { locations } of read(text).facts) {
      const [place] = locations;
      const source = text.slice(place?.start, place?.end).replaceAll('\n', '');
      expect(source).toMatch(/^<ix:nonNumeric .*<\/ix:nonNumeric>$/u);
    }
  });

  it('are counted in characters', () => {
    const wide = document.replaceAll('care', 'cäré');
    const { values, codes } = said(read(submission(cutLines(wide))));
    expect(values).toEqual(said(read(submission(wide))).values);
    expect(codes).toContain('lines-cut');
  });

  it('are joined wherever they are cut', () => {
    fc.assert(
      fc.property(fc.nat(1100), (shift) => {
        const moved = document.replace('<body>', `<body><!--${'x'.repeat(shift)}-->`);
        expect(said(read(submission(cutLines(moved)))).values).toEqual(whole.values);
      }),
      { numRuns: 60 },
    );
  });

  it('are joined if there is one, within a word of a tag', () => {
    const [head = '', ...rest] = page(block(concept.role, 'We say.')).split('<ix:nonNumeric');
    const begin = head.replaceAll(' ', '\n');
    const filler = `<!--${'x'.repeat(1023 - '<!--'.length - '-->'.length - '<ix:non'.length)}-->`;
    const content = `${begin}\n${filler}<ix:non\nNumeric${rest.join('')}`;
    const { values, codes } = said(read(submission(content)));
    expect(values).toEqual([[concept.role, 'We say.']]);
    expect(codes).toContain('lines-cut');
  });
});

it('leaves lines alone that are broken between words, some of them just there', () => {
  const line = (length: number, letter: string): string => `${letter.repeat(length)}\n`;
  const words = `\n${line(1023, 'x')}${line(1023, 'y')}${line(1018, 'z').repeat(3)}`;
  const { values, codes } = said(read(submission(page(`\n${block(concept.role, words)}`))));
  expect(String(values[0]?.[1])).toContain('x y');
  expect(codes).toContain('lines-cut');
});

describe('a single line of 1,023 characters', () => {
  const line = `<p>${'word '.repeat(300)}`.slice(0, 1023);

  it('is left as it is in text, and reported', () => {
    const content = page(`\n${line}\nword</p>${block(concept.role, 'We\nsay.')}`);
    const filing = read(submission(content));
    expect(said(filing)).toEqual({
      values: [[concept.role, 'We say.']],
      codes: expect.arrayContaining(['lines-cut']),
    });
    expect(filing.diagnostics.map(({ message }) => message).join()).toContain('may be in two');
  });
});

it.each([
  ['a longer line', `\n${'y'.repeat(1024)}\n`],
  ['only shorter lines', '\nz\n'],
])('leaves a document alone that has %s', (_, lines) => {
  const content = page(
    `\n${'x'.repeat(lines.length > 10 ? 1023 : 900)}${lines}${block(concept.role, 'We\nsay.')}`,
  );
  expect(said(read(submission(content)))).toEqual({
    values: [[concept.role, 'We say.']],
    codes: whole.codes,
  });
});
