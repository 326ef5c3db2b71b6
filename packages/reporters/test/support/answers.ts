import fc from 'fast-check';
import type { Answer, AnswerPart, Cell, TablePart } from '../../src/answers/model';

/** Texts of which some are hostile to some format. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '|',
          '\\',
          '`',
          '*',
          '_',
          '#',
          '[x](y)',
          '<b>',
          '&amp;',
          '"',
          "'",
          ',',
          ';',
          '=1',
          '+',
          '-',
        ],
        ...[
          '\n',
          '\r',
          '\t',
          ' ',
          '::',
          '##[',
          '\u001b[2J',
          '\u202e',
          '\ud800',
          '港',
          'é',
          'e\u0301',
        ],
        ...[
          'word',
          'cybersecurity',
          '1.',
          '---',
          '>',
          '-->',
          ']]>',
          '\ufffe',
          '👩‍💻',
          '://',
          'www.',
        ],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 0.5, -0.1, 1e9, 1e22, Number.NaN),
  fc.integer({ min: 0, max: 99_999 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const values = fc.oneof(texts, numbers, fc.constant(null));
const cells: fc.Arbitrary<Cell> = fc.oneof(
  values,
  fc.record({ value: values, low: numbers, high: numbers }),
  fc.record({ value: values, weak: fc.constant(true as const) }),
  fc.record({ value: values, low: numbers, high: numbers, weak: fc.constant(true as const) }),
);

const columns = fc.record({
  title: texts,
  type: fc.constantFrom('text', 'count', 'number', 'value', 'share', 'year', 'date'),
});

/** Tables of one to five columns. */
export const tables: fc.Arbitrary<TablePart> = fc
  .array(columns, { minLength: 1, maxLength: 5 })
  .chain((given) => {
    const row = fc.array(cells, { minLength: given.length, maxLength: given.length });
    return fc.record({
      kind: fc.constant('table' as const),
      title: texts,
      columns: fc.constant(given),
      rows: fc.array(row, { maxLength: 5 }),
    });
  });

const quotes = fc
  .record({ text: texts, ends: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }) })
  .chain(({ text, ends }) => {
    const places = [...new Set(ends.filter((end) => end <= text.length))].sort((a, b) => a - b);
    const marks = places.flatMap((end, at) => {
      const start = places[at - 1];
      return at % 2 === 0 || start === undefined ? [] : [{ start, end }];
    });
    return fc.record({
      text: fc.constant(text),
      marks: fc.constant(marks),
      source: fc.dictionary(texts, fc.oneof(texts, fc.integer(), fc.constant(null)), {
        maxKeys: 3,
      }),
      remarks: fc.array(texts, { maxLength: 2 }),
      url: fc.oneof(texts, fc.webUrl(), fc.constant(null)),
    });
  });

const parts: fc.Arbitrary<AnswerPart> = fc.oneof(
  tables,
  fc.record({
    kind: fc.constant('quotes' as const),
    title: texts,
    quotes: fc.array(quotes, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    title: texts,
    facts: fc.array(fc.tuple(texts, values), { maxLength: 3 }),
  }),
);

/** Answers with any text in any place. */
export const answers: fc.Arbitrary<Answer> = fc.record({
  heading: texts,
  parts: fc.array(parts, { maxLength: 4 }),
  notes: fc.array(texts, { maxLength: 3 }),
  data: fc.dictionary(texts, values),
});
