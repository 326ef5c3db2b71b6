import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardCommittee,
  boardInformed,
  boardOversight,
  materialityFlag,
  processes,
} from './concepts';
import { BaselineBuilder, knownIn, readBaseline } from './config/baseline';
import { ConfigResolver } from './config/resolve';
import { buildExample } from './examples/build';
import { lint } from './lint';
import type { ExampleFiling } from './model/example';
import { rules } from './rules/rules';

const example: ExampleFiling = {
  facts: [
    [processes, 'We assess threats every quarter.'],
    [boardInformed, 'our CISO'],
    [materialityFlag, false],
  ],
};
const filing = buildExample(example);
const codes = (options = {}) => lint(filing, options).findings.map(({ code }) => code);

describe('lint', () => {
  it('gives every finding a place, a fix and a fingerprint of its own', () => {
    const { findings } = lint(filing);
    expect(findings.length).toBeGreaterThan(3);
    for (const { evidence, fix, fingerprint, location } of findings) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(fix).toMatch(/\S/u);
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/u);
      expect(location?.document).toBe('example.htm');
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('quotes the words that stand at the place', () => {
    for (const { examples } of rules) {
      const bad = buildExample(examples.bad);
      for (const { evidence } of lint(bad).findings) {
        for (const { fact, quote, span } of evidence) {
          if (fact === null || span === null) continue;
          const value = bad.facts[fact]?.value;
          expect(typeof value === 'string' && value.slice(span.start, span.end)).toBe(quote);
        }
      }
    }
  });

  it.each([
    ['another severity, by id', { 'text-very-short': 'error' }, 'error'],
    ['another severity, by number', { T03: 'warning' }, 'warning'],
    ['off', { t03: 'off' }, undefined],
  ] as const)('takes a setting: %s', (_, settings, severity) => {
    const found = lint(filing, { rules: settings }).findings;
    expect(found.find(({ code }) => code === 'text-very-short')?.severity).toBe(severity);
  });

  it.each([
    [{ X999: 'off' }, 'expected the id of a rule or a code, found "X999"'],
    [{ T03: 'loud' }, 'T03: expected off, info, warning or error, found "loud"'],
  ])('does not take %j', (settings, message) => {
    expect(() => lint(filing, { rules: settings as never })).toThrow(new RangeError(message));
  });

  it('never throws and never loses its order, whatever a filing holds', () => {
    const concepts = [processes, boardOversight, boardCommittee, boardInformed, materialityFlag];
    const fact = fc.tuple(
      fc.constantFrom(...concepts),
      fc.oneof(fc.string(), fc.boolean(), fc.constant(null)),
    );
    const form = fc.constantFrom('10-K', '10-K/A', '20-F', '8-K', '6-K', '10-Q');
    fc.assert(
      fc.property(form, fc.array(fact, { maxLength: 12 }), (form, facts) => {
        const { findings } = lint(buildExample({ form, facts }));
        const at = findings.map(({ evidence: [first] }) => first?.fact ?? -1);
        expect(at).toEqual([...at].sort((a, b) => a - b));
      }),
    );
  });
});

describe('what the readers said', () => {
  const said = (code: string, severity: 'error' | 'warning' | 'info') =>
    buildExample({ ...example, diagnostics: [{ code, severity, message: 'as said' }] });

  it('is a finding of the rule that judges it, at its severity and under its own code', () => {
    const [first] = lint(said('editions-mixed', 'warning')).findings;
    expect(first).toMatchObject({
      code: 'editions-mixed',
      rule: 'several-editions',
      severity: 'error',
      message: 'as said',
    });
  });

  it('is a finding as it is where no rule judges it, but for remarks', () => {
    expect(lint(said('fact-unclosed', 'error')).findings[0]).toMatchObject({
      rule: 'fact-unclosed',
      severity: 'error',
    });
    const remarked = said('notes-lossy', 'info');
    expect(lint(remarked).findings.map(({ code }) => code)).not.toContain('notes-lossy');
    expect(lint(remarked, { rules: { 'notes-lossy': 'info' } }).findings[0]?.code).toBe(
      'notes-lossy',
    );
  });

  it('is told once where a rule says more', () => {
    const empty = buildExample({
      facts: [],
      diagnostics: [{ code: 'no-cyd-facts', severity: 'warning', message: 'none' }],
    });
    expect(lint(empty).findings.map(({ code }) => code)).toEqual(['cyd-facts-missing']);
    expect(lint(empty, { rules: { C00: 'off' } }).findings.map(({ code }) => code)).toEqual([
      'no-cyd-facts',
    ]);
  });
});

describe('fingerprints', () => {
  const find = (facts: ExampleFiling['facts']) =>
    lint(buildExample({ facts })).findings.find(({ code }) => code === 'text-very-short');

  it('stay the same where other text comes before', () => {
    const alone = find([[boardInformed, 'our CISO']]);
    const moved = find([
      [processes, 'We assess threats every quarter, and more often after an incident.'],
      [boardInformed, 'our  CISO'],
    ]);
    expect(moved?.fingerprint).toBe(alone?.fingerprint);
  });

  it('change with the words', () => {
    const other = find([[boardInformed, 'our CTO']]);
    expect(other?.fingerprint).not.toBe(find([[boardInformed, 'our CISO']])?.fingerprint);
  });
});

describe('suppressions', () => {
  it('set findings aside, with their reason', () => {
    const suppressions = [{ rule: 'T03', reason: 'It is her title.' }];
    const result = lint(filing, { suppressions });
    expect(result.findings.map(({ code }) => code)).not.toContain('text-very-short');
    expect(result.suppressed.map(({ suppression }) => suppression)).toEqual(suppressions);
    expect(result.unusedSuppressions).toEqual([]);
  });

  it.each([
    ['of a rule that found nothing', { rule: 'X07' }],
    ['of another concept', { rule: 'T03', concept: processes }],
    ['of another finding', { rule: 'T03', fingerprint: '0000000000000000' }],
  ])('are unused %s', (_, names) => {
    const suppression = { ...names, reason: 'Agreed.' };
    const result = lint(filing, { suppressions: [suppression] });
    expect(result.unusedSuppressions).toEqual([suppression]);
    expect(result.findings.map(({ code }) => code)).toEqual(codes());
  });
});

describe('a baseline', () => {
  const builder = new BaselineBuilder();
  builder.add(filing, lint(filing).findings);
  const baseline = builder.build();

  it('survives JSON, and anything else is none', () => {
    expect(readBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(readBaseline({ schemaVersion: '2', findings: [] })).toBeNull();
  });

  it('sets aside what is known of the registrant, in next year’s report, too', () => {
    const known = knownIn(baseline);
    const next = buildExample({
      ...example,
      period: '2026-12-31',
      facts: [...example.facts, [boardCommittee, 'the CFO']],
    });
    const result = lint(next, { known });
    expect(result.known.length).toBeGreaterThan(0);
    expect(result.findings.map(({ code }) => code)).toContain('committee-not-mentioned');
    expect(result.findings.map(({ code }) => code)).not.toContain(
      'third-party-engaged-flag-missing',
    );
    const other = { ...next, entity: { name: 'Tern Hollow Co', cik: '9999900002' } };
    expect(lint(other, { known }).known).toEqual([]);
  });
});

it('a baseline of a filing without a CIK is about that filing alone', () => {
  const entity = { name: null, cik: null };
  const nameless = { ...filing, entity, accession: null, source: { ...filing.source, name: 'a' } };
  const builder = new BaselineBuilder();
  builder.add(nameless, lint(nameless).findings);
  const known = knownIn(builder.build());
  expect(lint(nameless, { known }).findings).toEqual([]);
  const other = { ...nameless, source: { ...filing.source, name: 'b' } };
  expect(lint(other, { known }).known).toEqual([]);
});

describe('a config', () => {
  const matches = (name: string, glob: string) => name === glob;
  const resolver = new ConfigResolver(
    {
      rules: { T03: 'warning', T05: 'off' },
      overrides: [
        { forms: ['10-K'], rules: { T03: 'error' } },
        { files: ['example.htm'], preset: '20-F', rules: { C05: 'off' } },
        { files: ['other.htm'], rules: { T03: 'off' } },
      ],
      suppressions: [
        { rule: 'C06', forms: ['10-K'], reason: 'Agreed.' },
        { rule: 'C06', forms: ['8-K'], reason: 'Agreed.' },
      ],
    },
    matches,
  );

  it('gives a filing the settings of all overrides that select it, in their order', () => {
    expect(resolver.of(filing)).toEqual({
      preset: '20-F',
      rules: { T03: 'error', T05: 'off', C05: 'off' },
      suppressions: [{ rule: 'C06', reason: 'Agreed.' }],
    });
  });

  it('keeps suppressions who they are', () => {
    expect(resolver.of(filing).suppressions[0]).toBe(resolver.of(filing).suppressions[0]);
  });
});

describe('the form as which a filing is looked at', () => {
  it('decides which rules do, and how they speak', () => {
    const page = { ...filing, form: null };
    const asForeign = lint(page, { form: '20-F' }).findings;
    expect(asForeign.map(({ message }) => message).join()).toContain('Item 16K(');
    expect(lint(page, { form: '10-K/A' }).findings.length).toBeLessThan(asForeign.length);
  });
});
