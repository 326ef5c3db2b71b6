import fc from 'fast-check';
import type { FilingRecord } from '../../src/record/model';

/** Any text that a record may have: no NUL, and no half of a character. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((some) => some.replaceAll('\0', ' ')),
  fc.constantFrom('', ',', 'a,b', '\ufeff', '\ufeffx', '\r\n', '🐟', '\\', '"', 'null', '\u2028'),
);
const optional = fc.option(text);
const yes = fc.constantFrom(0, 1);
const count = fc.nat(2 ** 31 - 1);
const json = fc.json({ maxDepth: 2 }).map((some) => `{"any":${some}}`);

const filing: fc.Arbitrary<FilingRecord['filing']> = fc.record({
  ...{ key: text, accession: optional, format: text, form: optional, base_form: optional },
  ...{ kind: text, amendment: yes, transition: yes, cik: optional, name: optional, sic: optional },
  ...{ state: optional, country: optional, incorporation_state: optional },
  ...{ incorporation_country: optional, fiscal_year_end: optional, filer_category: optional },
  public_float: fc.option(fc.double({ noNaN: true })),
  ...{ float_currency: optional, float_band: text, period_start: optional, period_end: optional },
  ...{ period_rounded: yes, fiscal_year: fc.option(fc.nat(9999)), filed: optional },
  ...{
    accepted: optional,
    items: fc.option(json),
    taxonomy: optional,
    facts: count,
    blocks: count,
  },
  ...{ passages: count, words: count, characters: count, unique_characters: count },
  ...{ digest: text, header: json },
});
const registrant = fc.record({
  ...{ cik: text, name: optional, sic: optional, state: optional, country: optional },
});
const fact = fc.record({
  ...{ concept: optional, type: text, value: optional, nil: yes, period_start: optional },
  ...{ period_end: optional, dimensions: fc.option(json), place: optional, rest: fc.option(json) },
});
const sentence = fc.record({ hash: text, text, words: count });
const passage = fc.record({
  ...{ hash: text, text, words: count, concepts: fc.array(text, { maxLength: 3 }) },
  sentences: fc.array(sentence, { maxLength: 3 }),
});
const finding = fc.record({
  ...{ rule: text, code: text, severity: text, message: text, concept: optional },
  ...{ quote: optional, fingerprint: text },
});

/** A record of anything that its types can hold, whether or not a filing is like that. */
export const anyRecord: fc.Arbitrary<FilingRecord> = fc.record({
  filing,
  registrants: fc.array(registrant, { maxLength: 3 }),
  facts: fc.array(fact, { maxLength: 4 }),
  flags: fc.array(fc.record({ concept: text, state: text }), { maxLength: 3 }),
  passages: fc.array(passage, { maxLength: 3 }),
  findings: fc.array(finding, { maxLength: 3 }),
});
