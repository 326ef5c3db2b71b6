import { describe, expect, it } from 'vitest';
import { example } from '../../test/support/shared';
import { parse } from '../parse';

const annual = new TextDecoder().decode(example('lanternfish-10k-2025.htm'));

/** A document as people cut it out of a submission, with some lines around it. */
const cuts: [string, string][] = [
  ['<XBRL> before', `<XBRL>\n${annual}`],
  ['<XBRL> around', `<XBRL>\n${annual}\n</XBRL>\n`],
  ['<TEXT> and <XBRL> around', `<TEXT>\n<XBRL>\n${annual}\n</XBRL>\n</TEXT>\n</DOCUMENT>\n`],
  ['blank lines before', `\n\n \r\n${annual}`],
  ['words before', `Filed with the Commission on 17 February 2026\n\n${annual}`],
];

describe('a document cut out of a submission', () => {
  const whole = parse(annual, { html: true });

  it.each(cuts)('is read the same with %s', (_, content) => {
    const filing = parse(content, { html: true });
    const shift = new TextEncoder().encode(content.slice(0, content.indexOf(annual))).length;
    const places = (facts: typeof filing.facts, by: number) =>
      facts.flatMap(({ locations }) => locations.map(({ start, end }) => [start + by, end + by]));
    const values = (facts: typeof filing.facts) =>
      facts.map(({ concept, value, context }) => ({ concept, value, context }));
    expect(values(filing.facts)).toEqual(values(whole.facts));
    expect(places(filing.facts, 0)).toEqual(places(whole.facts, shift));
    expect(filing.diagnostics).toEqual(whole.diagnostics);
    expect(filing.form).toBe('10-K');
  });
});
