import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardCommittee,
  boardInformed,
  boardOversight,
  materialityFlag,
  processes,
} from './concept-names';
import { BaselineBuilder, knownIn, readBaseline } from './config/baseline';
import { ConfigResolver } from './config/config-resolver';
import { buildExample } from './examples/build-example';
import { lint } from './lint';
import type { ExampleDiagnostic, ExampleFiling } from './model/example';
import type { LintOptions } from './model/result';
import { settingMessages } from './rule-settings';
import { rules } from './rules/catalogue';

const example: ExampleFiling = {
  facts: [
    [processes, 'We assess threats every quarter.'],
    [boardInformed, 'our CISO'],
    [materialityFlag, false],
  ],
};
const filing = buildExample(example);
function codes(options: LintOptions = {}): string[] {
  return lint(filing, options).findings.map(({ code }) => code);
}

describe('lint', () => {
  it('gives every finding a place, a fix and a fingerprint of its own', () => {
    const { findings } = lint(filing);
    expect(findings.length).toBeGreaterThan(3);
    for (const { evidence, fix, fingerprint, location } of findings) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(fix).toMatch(/\S/u);
      expect(fingerprint).toMatch(/^v2-[0-9a-f]{16}$/u);
      expect(location?.document).toBe('example.htm');
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('reads English words in English texts only, and asks for none beside a text in any language', () => {
    const spanish = 'El comité de auditoría supervisa los riesgos cada trimestre.';
    const inSpanish = lint(
      buildExample({ facts: [[boardCommittee, spanish, { lang: 'es' }]] }),
    ).findings.map(({ code }) => code);
    const unmarked = lint(buildExample({ facts: [[boardCommittee, spanish]] }));
    expect(unmarked.findings.map(({ code }) => code)).toContain('committee-not-mentioned');
    expect(inSpanish).not.toContain('committee-not-mentioned');
  });

  it('quotes the words at the place', () => {
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
  ] as const)('applies a setting: %s', (_, settings, severity) => {
    const found = lint(filing, { rules: settings }).findings;
    expect(found.find(({ code }) => code === 'text-very-short')?.severity).toBe(severity);
  });

  it.each([
    [{ X999: 'off' }, settingMessages.unknownName('X999')],
    [{ T03: 'loud' }, settingMessages.notASetting('T03', 'loud')],
  ])('rejects %j', (settings, message) => {
    expect(() => lint(filing, { rules: settings as never })).toThrow(new RangeError(message));
  });

  it('never throws and always keeps its order, whatever a filing contains', () => {
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

describe('a reader’s diagnostic', () => {
  const reported = (diagnostic: ExampleDiagnostic) =>
    buildExample({ ...example, diagnostics: [diagnostic] });

  it('becomes a finding under its own code, at the severity of the rule that judges it', () => {
    const args = { editions: ['cyd/2024', 'cyd/2025'] };
    const filing = reported({ code: 'editions-mixed', args });
    const [first] = lint(filing).findings;
    expect(first).toMatchObject({
      code: 'editions-mixed',
      rule: 'several-editions',
      severity: 'error',
      message: filing.diagnostics[0]?.message,
      args,
    });
  });

  it('becomes a finding unchanged where no rule judges it, unless it is a remark', () => {
    expect(
      lint(reported({ code: 'fact-unclosed', args: { element: 'ix:nonNumeric' } })).findings[0],
    ).toMatchObject({
      rule: 'fact-unclosed',
      severity: 'error',
    });
    const remark = reported({ code: 'notes-lossy', args: {} });
    expect(lint(remark).findings.map(({ code }) => code)).not.toContain('notes-lossy');
    expect(lint(remark, { rules: { 'notes-lossy': 'info' } }).findings[0]?.code).toBe(
      'notes-lossy',
    );
  });

  it('is left out where a rule reports the same in more detail', () => {
    const empty = buildExample({
      facts: [],
      diagnostics: [{ code: 'no-cyd-facts', args: { form: '10-K' } }],
    });
    expect(lint(empty).findings.map(({ code }) => code)).toEqual(['cyd-facts-missing']);
    expect(lint(empty, { rules: { C00: 'off' } }).findings.map(({ code }) => code)).toEqual([
      'no-cyd-facts',
    ]);
  });
});

describe('suppressions', () => {
  it('sets a finding aside for the first of those that match', () => {
    const [finding] = lint(filing).findings;
    if (finding === undefined) throw new Error('There is no finding.');
    const { rule, code, fingerprint, evidence } = finding;
    const concept = evidence.find((one) => one.concept !== null)?.concept;
    if (!concept) throw new Error('The finding has no concept.');
    const other = { rule, fingerprint: '0'.repeat(16), reason: 'Of another finding.' };
    const matching = [{ rule: code }, { rule, fingerprint }, { rule, concept }, { rule }];
    for (const [at, first] of matching.entries()) {
      const last = matching[(at + 1) % matching.length] ?? first;
      const suppressions = [other, { ...first, reason: 'First.' }, { ...last, reason: 'Last.' }];
      const { suppressed } = lint(filing, { suppressions });
      const own = suppressed.find((one) => one.fingerprint === fingerprint);
      expect(own?.suppression).toBe(suppressions[1]);
    }
  });

  it('set findings aside with their reason', () => {
    const suppressions = [{ rule: 'T03', reason: 'It is her title.' }];
    const result = lint(filing, { suppressions });
    expect(result.findings.map(({ code }) => code)).not.toContain('text-very-short');
    expect(result.suppressed.map(({ suppression }) => suppression)).toEqual(suppressions);
    expect(result.unusedSuppressions).toEqual([]);
  });

  it.each([
    ['for a rule that found nothing', { rule: 'X07' }],
    ['for another concept', { rule: 'T03', concept: processes }],
    ['for another finding', { rule: 'T03', fingerprint: '0000000000000000' }],
  ])('are reported as unused: %s', (_, names) => {
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

  it('survives JSON; anything else is rejected', () => {
    expect(readBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(readBaseline({ schemaVersion: '3', findings: [] })).toBeNull();
  });

  it('sets aside what is known about the registrant, even in next year’s report', () => {
    const known = knownIn(baseline);
    const next = buildExample({
      ...example,
      period: '2026-12-31',
      facts: [...example.facts, [boardCommittee, 'Our CFO decides.']],
    });
    const result = lint(next, { known });
    expect(result.known.length).toBeGreaterThan(0);
    expect(result.findings.map(({ code }) => code)).toContain('committee-not-mentioned');
    expect(result.findings.map(({ code }) => code)).not.toContain('third-party-flags-missing');
    const other = { ...next, entity: { name: 'Tern Hollow Co', cik: '9999900002' } };
    expect(lint(other, { known }).known).toEqual([]);
  });
});

it('limits the baseline of a filing without a CIK to that filing', () => {
  const entity = { name: null, cik: null };
  const nameless = { ...filing, entity, accession: null, source: { ...filing.source, name: 'a' } };
  const builder = new BaselineBuilder();
  builder.add(nameless, lint(nameless).findings);
  const known = knownIn(builder.build());
  expect(lint(nameless, { known }).findings).toEqual([]);
  const other = { ...nameless, source: { ...filing.source, name: 'b' } };
  expect(lint(other, { known }).known).toEqual([]);
});

it.each<NonNullable<LintOptions['rules']>>([
  { C05: 'error', C06: 'off' },
  { C06: 'off', C05: 'error' },
  { 'third-party-oversight-flag-missing': 'info', 'third-party-engaged-flag-missing': 'error' },
])('of several names of one rule, the strictest setting counts: %j', (settings) => {
  const found = lint(filing, { rules: settings }).findings.filter(
    ({ code }) => code === 'third-party-flags-missing',
  );
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
});

describe('a config', () => {
  const matches = (name: string, glob: string) => name === glob;
  const resolver = new ConfigResolver(
    {
      rules: { T03: 'warning', T05: 'off', C02: 'error' },
      overrides: [
        { forms: ['10-K'], rules: { T03: 'error', 'materiality-flag-missing': 'info' } },
        { files: ['example.htm'], preset: '20-F', rules: { C06: 'off' } },
        { files: ['other.htm'], rules: { T03: 'off' } },
      ],
      suppressions: [
        { rule: 'C01', forms: ['10-K'], reason: 'Agreed.' },
        { rule: 'C01', forms: ['8-K'], reason: 'Agreed.' },
      ],
    },
    matches,
  );

  it('applies all overrides that select a filing, in order', () => {
    expect(resolver.of(filing)).toEqual({
      preset: '20-F',
      rules: {
        'text-very-short': 'error',
        'text-starts-mid-sentence': 'off',
        'materiality-flag-missing': 'info',
        'third-party-flags-missing': 'off',
      },
      suppressions: [{ rule: 'C01', reason: 'Agreed.' }],
    });
  });

  it('returns the same suppression objects for every filing', () => {
    expect(resolver.of(filing).suppressions[0]).toBe(resolver.of(filing).suppressions[0]);
  });
});

describe('the option form', () => {
  it('decides which rules apply and how they cite', () => {
    const page = { ...filing, form: null };
    const asForeign = lint(page, { form: '20-F' }).findings;
    expect(asForeign.map(({ message }) => message).join()).toContain('Item 16K(');
    expect(lint(page, { form: '10-K/A' }).findings.length).toBeLessThan(asForeign.length);
  });
});
