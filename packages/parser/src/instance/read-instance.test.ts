import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, missing, note, shared } from '../../test/support/shared';
import { type InstanceStyle, writeInstance } from '../../test/support/write-instance';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { Diagnostic, Fact } from '../model';
import { parse } from '../parse';
import type { ReaderResult } from '../reader-result';
import { isInstance } from './instance-root';
import { readInstance } from './read-instance';

interface Reading extends ReaderResult {
  diagnostics: Diagnostic[];
}

function read(content: string | Uint8Array, html = true): Reading {
  const diagnostics = new Diagnostics();
  const source = openInput({ name: 'a_htm.xml', content }, diagnostics);
  const result = readInstance([source], diagnostics, { html });
  return { ...result, diagnostics: diagnostics.list() };
}

function codes({ diagnostics }: Reading) {
  return diagnostics.map(({ code }) => code);
}

/** What a fact says, without what only one of the shapes has. */
function said({ locations, ...fact }: Fact) {
  if (fact.type === 'textBlock') delete fact.segments;
  delete fact.hidden;
  delete fact.lang;
  return fact;
}

const declarations = [
  'xmlns="http://www.xbrl.org/2003/instance"',
  'xmlns:cyd="http://xbrl.sec.gov/cyd/2025"',
  'xmlns:dei="http://xbrl.sec.gov/dei/2025"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:xbrldi="http://xbrl.org/2006/xbrldi"',
  'xmlns:lnfx="http://lanternfish.example/20251231"',
].join(' ');

const context = `<context id="c-1"><entity><identifier scheme="http://www.sec.gov/CIK">0009999901</identifier></entity><period><startDate>2025-01-01</startDate><endDate>2025-12-31</endDate></period></context>`;

function instance(...content: string[]) {
  return `<xbrl ${declarations}>${content.join('\n')}</xbrl>`;
}

const role = 'CybersecurityRiskRoleOfManagementTextBlock';
function block(text: string, attributes = 'contextRef="c-1"') {
  return `<cyd:${role} ${attributes}>${text}</cyd:${role}>`;
}

const flagName = 'CybersecurityRiskManagementProcessesIntegratedFlag';
function flag(text: string, attributes = 'contextRef="c-1"') {
  return `<cyd:${flagName} ${attributes}>${text}</cyd:${flagName}>`;
}

function readValue(content: string) {
  return read(instance(context, content)).facts[0]?.value;
}

describe('readInstance', () => {
  it('takes the filer from the contexts if no cover page names it', () => {
    expect(read(instance(context, block('a'))).entity).toEqual({ name: null, cik: '0009999901' });
    expect(read(instance(context)).entity.cik).toBeNull();
  });

  it('leaves facts unread that are longer than any real one, also on the cover page', () => {
    const long = 'x'.repeat(17_000_000);
    const name = `<dei:EntityRegistrantName contextRef="c-1">${long}</dei:EntityRegistrantName>`;
    const reading = read(instance(context, name, block(long), flag('true')));
    expect(reading.facts.map(({ value }) => value)).toEqual([null, true]);
    expect(reading.entity.name).toBeNull();
    expect(codes(reading)).toContain('fact-over-budget');
  });

  const styles: [string, InstanceStyle][] = [
    ['as EDGAR writes it', {}],
    ['with other prefixes', { instancePrefix: 'i', cydPrefix: 'c' }],
    ['with CDATA', { cdata: true, instancePrefix: 'xbrli' }],
  ];
  const filings = ['lanternfish-10k-2025.htm', 'tern-hollow-8k-2026-01.htm'];
  const cases = filings.flatMap((name) => styles.map(([how, style]) => ({ name, how, style })));

  it.each(cases)('reads the facts of $name, written $how, as inline', ({ name, style }) => {
    const inline = parse(example(name), { html: true });
    const { facts, ...result } = read(writeInstance(inline, style));
    expect(facts.map(said)).toEqual(inline.facts.map(said));
    expect(facts.length).toBeGreaterThan(4);
    const { entity, form, period, amendment, fiscalYear, fiscalPeriod } = inline;
    expect(result).toMatchObject({ entity, form, period, amendment, fiscalYear, fiscalPeriod });
    expect(result.diagnostics).toEqual([]);
  });

  it.each([
    ['lnfx-20251231_htm.xml', 'lanternfish-10k-2025.htm'],
    ['tern-20260120_htm.xml', 'tern-hollow-8k-2026-01.htm'],
  ])('reads the example %s as the inline document %s', (name, document) => {
    const { facts, entity, form, period, diagnostics } = read(example(name));
    const inline = parse(example(document), { html: true });
    expect(facts.map(said)).toEqual(inline.facts.map(said));
    expect({ entity, form, period }).toEqual({
      entity: inline.entity,
      form: inline.form,
      period: inline.period,
    });
    expect(diagnostics).toEqual([]);
  });

  it.skipIf(missing).each(['crm-10k-2025-03-05.htm', 'ko-10k-2025-02-20.htm'])(
    `reads the facts of the real %s as inline${note}`,
    (name) => {
      const inline = parse(readFileSync(shared('filings', 'inline', name)), { html: true });
      const { facts } = read(writeInstance(inline));
      expect(facts.map(said)).toEqual(inline.facts.map(said));
    },
  );

  it('gives html only when asked', () => {
    const source = instance(context, block('&lt;p&gt;We&lt;/p&gt;'));
    expect(read(source, true).facts[0]).toMatchObject({ value: 'We', html: '<p>We</p>' });
    expect(read(source, false).facts[0]).not.toHaveProperty('html');
  });

  it('locates a fact by the bytes of its element', () => {
    const source = instance(context, `<!-- é -->${flag('true')}`);
    const [location] = read(source).facts[0]?.locations ?? [];
    const bytes = new TextEncoder().encode(source).subarray(location?.start, location?.end);
    expect(new TextDecoder().decode(bytes)).toBe(flag('true'));
    expect(location?.document).toBe('a_htm.xml');
  });

  it.each([
    ['escaped markup', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;of us&lt;/p&gt;', 'R&D\nof us'],
    ['CDATA', '<![CDATA[<p>R&amp;D</p><p>of us</p>]]>', 'R&D\nof us'],
    ['CDATA in two sections', '<![CDATA[<p>We]]><![CDATA[ assess</p>]]>', 'We assess'],
    ['text with a reference of its own', 'R&amp;amp;D', 'R&D'],
    ['text with an ampersand', 'R&amp;D &amp; AT&amp;T', 'R&D & AT&T'],
    ['text with a comparison', 'below &lt;5% if a &lt;b', 'below <5% if a <b'],
    ['words with line breaks, as markup', ' We\n  assess ', 'We assess'],
    ['text with line breaks', 'R&amp;D\n  of us', 'R&D\nof us'],
    ['a comment between', 'We <!-- <p> -->assess', 'We assess'],
    ['nothing', '', ''],
  ])('reads a text block of %s', (_, content, expected) => {
    expect(readValue(block(content))).toBe(expected);
  });

  it.each([
    ['true', true],
    [' false\n', false],
    ['1', true],
    ['0', false],
  ])('reads the flag "%s"', (text, expected) => {
    expect(readValue(flag(text))).toBe(expected);
  });

  it('reads cyd as the default namespace', () => {
    const source = `<x:xbrl xmlns:x="http://www.xbrl.org/2003/instance" xmlns="http://xbrl.sec.gov/cyd/2025">${context.replaceAll(/<(\/?)/g, '<$1x:')}<${role} contextRef="c-1" id="f">We</${role}></x:xbrl>`;
    const { facts, diagnostics } = read(source);
    expect(facts).toMatchObject([{ concept: role, id: 'f', value: 'We', context: { id: 'c-1' } }]);
    expect(diagnostics).toEqual([]);
  });

  it('does not take the typed member of a dimension for a fact', () => {
    const typed = context.replace(
      '</entity>',
      `<segment><xbrldi:typedMember dimension="lnfx:IncidentAxis"><cyd:Incident>one</cyd:Incident></xbrldi:typedMember></segment></entity>`,
    );
    const { facts } = read(instance(typed, flag('true')));
    expect(facts).toHaveLength(1);
    expect(facts[0]?.context.dimensions).toMatchObject([{ typed: 'one', member: null }]);
  });

  it('finds no fact in comments, CDATA and other facts', () => {
    const text = `<lnfx:Other contextRef="c-1"><![CDATA[${flag('true')}]]></lnfx:Other>`;
    expect(read(instance(context, `<!-- ${flag('true')} -->`, text)).facts).toEqual([]);
  });

  it.each([
    ['a nil fact', flag('', 'contextRef="c-1" xsi:nil="true"'), ['fact-nil']],
    ['an empty nil fact', `<cyd:${flagName} contextRef="c-1" xsi:nil="1"/>`, ['fact-nil']],
    ['a flag that is none', flag('maybe'), ['flag-unreadable']],
    ['a fact without a context', flag('true', 'id="f"'), ['context-missing']],
    ['a fact of no such context', flag('true', 'contextRef="c-9"'), ['context-missing']],
    ['an unknown concept', '<cyd:NewFlag contextRef="c-1">true</cyd:NewFlag>', ['concept-unknown']],
    ['an unclosed fact', `<cyd:${flagName} contextRef="c-1">true`, ['fact-unclosed']],
  ])('reports %s', (_, content, expected) => {
    const result = read(instance(context, content));
    expect(codes(result)).toEqual(expected);
    expect(result.facts).toHaveLength(1);
  });

  it('ends an unclosed fact before the next one', () => {
    const { facts } = read(instance(context, `<cyd:${role} contextRef="c-1">We`, flag('true')));
    expect(facts.map(({ value }) => value)).toEqual(['We', true]);
  });

  it('does not read a fact whose prefix cyd has another namespace', () => {
    const source = instance(context, flag('true')).replace('sec.gov/cyd/2025', 'example/cyd');
    const result = read(source);
    expect(result.facts).toEqual([]);
    expect(codes(result)).toEqual(['namespace-foreign']);
  });

  it('reads a fragment with the customary meaning of its prefixes', () => {
    const own = context.replaceAll(/<(\/?)/g, '<$1xbrli:');
    const result = read(`<xbrli:xbrl>${own}${flag('true')}</xbrli:xbrl>`);
    expect(result.facts).toMatchObject([{ value: true, namespace: null, context: { id: 'c-1' } }]);
    expect(codes(result)).toEqual(['namespace-undeclared', 'namespace-undeclared']);
  });

  it('ignores leading lines of a submission', () => {
    const source = instance(context, flag('true'));
    const wrapped = read(`<XML>\n<?xml version="1.0"?>\n${source}\n</XML>\n`);
    expect(wrapped.facts.map(said)).toEqual(read(source).facts.map(said));
    expect(wrapped.diagnostics).toEqual([]);
  });

  it('reports an instance that is cut off', () => {
    const source = instance(context, flag('true'), block('We'));
    expect(codes(read(source.slice(0, source.indexOf(`<cyd:${role}`))))).toEqual([
      'document-truncated',
    ]);
  });

  it('reports any cut, whatever begins or mentions the end tag of the root before it', () => {
    const member =
      '<xbrldi:explicitMember dimension="dei:LegalEntityAxis">lnfx:A</xbrldi:explicitMember>';
    const own = context.replace('</entity>', `<segment>${member}</segment></entity>`);
    const mention = block('<![CDATA[<p>&lt;</xbrl></p>]]>');
    const source = instance(own, '<xbrls:a></xbrls:a>', flag('true'), mention, flag('false'));
    expect(codes(read(source))).toEqual([]);
    expect(codes(read(`${source}\n<!-- made by hand -->\n`))).toEqual([]);
    for (const given of [source, source.replaceAll(/<(\/?)xbrl(?=[ >])/g, '<$1xbrli:xbrl')]) {
      for (let cut = given.indexOf('<context'); cut < given.length; cut += 1) {
        expect(codes(read(given.slice(0, cut))), `cut at ${cut}`).toContain('document-truncated');
      }
    }
  });

  it('reports a cut in the second instance of a file', () => {
    const source = `${instance(context, flag('true'))}\n${instance(context, flag('true'))}`;
    expect(codes(read(source))).not.toContain('document-truncated');
    expect(codes(read(source.slice(0, -7)))).toContain('document-truncated');
  });

  it('keeps the facts before a cut, wherever it is', () => {
    const source = instance(context, flag('true'), block('&lt;p&gt;We'), flag('false'));
    const ends = read(source).facts.map(({ locations }) => locations[0]?.end ?? 0);
    for (let cut = 0; cut < source.length - 1; cut += 1) {
      const { facts, diagnostics } = read(source.slice(0, cut));
      const whole = ends.filter((end) => end <= cut).length;
      expect(facts.length).toBeGreaterThanOrEqual(whole);
      expect(facts.length).toBeLessThanOrEqual(whole + 1);
      if (cut > 0) expect(diagnostics.length > 0 || facts.length === 0).toBe(true);
    }
  });

  it('does not use the contexts of one instance for the facts of another', () => {
    const diagnostics = new Diagnostics();
    const sources = [instance(context), instance(flag('true'))].map((content) =>
      openInput(content, diagnostics),
    );
    const { facts } = readInstance(sources, diagnostics, { html: false });
    expect(facts).toMatchObject([{ context: { id: 'c-1', entity: null } }]);
  });

  it.each([
    ['unclosed facts', `<cyd:${flagName} contextRef="c">`],
    ['unclosed contexts', '<context id="a">'],
    ['children', `<cyd:${role}><b>`],
    ['comments that are not closed', `<cyd:${role}><!--`],
    ['end tags', '</xbrl>'],
  ])('reads half a million bytes of %s in linear time', (_, piece) => {
    const source = `<xbrl ${declarations}>${piece.repeat(500_000 / piece.length)}`;
    expect(codes(read(source)).length).toBeLessThan(1000);
  });
});

describe('isInstance', () => {
  it.each([
    ['an instance', instance(), true],
    [
      'an instance with another prefix',
      '<i:xbrl xmlns:i="http://www.xbrl.org/2003/instance">',
      true,
    ],
    [
      'an instance after a wrapper line',
      `<XML>\n<?xml version="1.0"?><!-- a -->${instance()}`,
      true,
    ],
    ['a fragment', '<xbrli:xbrl><xbrli:context/>', true],
    ['a page', '<html xmlns:xbrli="http://www.xbrl.org/2003/instance">', false],
    ['another root of that name', '<xbrl xmlns="http://example.com">', false],
    ['a schema', '<?xml version="1.0"?><xsd:schema/>', false],
    ['text', 'xbrl', false],
    ['nothing', '', false],
  ])('decides about %s: $2', (_, source, expected) => {
    expect(isInstance(new TextEncoder().encode(source))).toBe(expected);
  });
});
