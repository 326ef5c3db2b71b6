import type { ChangedText, Comparison } from '@cydkit/compare';
import type { LintResult } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { createReport, type Report } from '@cydkit/presentation';
import { filing, flag, role, textBlock, year2025 } from '../../../presentation/test/sample';
import type { Answer, TablePart } from '../../src/answers/model';
import { comparison } from '../comparison-sample';

/** Returns a report with this text wherever a filing or a rule can have text of its own. */
export function hostileReport(text: string): Report {
  const name = { namespace: text, name: text };
  const context = {
    ...year2025,
    id: text,
    entity: text,
    dimensions: [
      { axis: name, member: name },
      { axis: { ...name, name: `${text}2` }, member: null, typed: text },
    ],
  };
  const location = { document: text, start: 10, end: 20 };
  const own = { id: text, locations: [location] };
  const segments = [{ document: text, start: 5, end: 30, textStart: 0, textEnd: text.length }];
  const diagnostic = {
    code: text as never,
    severity: 'error' as const,
    message: text,
    args: {},
    location,
    related: [{ message: text, location }],
    fix: text,
  };
  const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  const facts: Filing['facts'] = [
    flag('ProcessesIntegratedFlag', true, own),
    flag('ThirdPartyEngagedFlag', false, { ...own, concept: text, label: text, context }),
    textBlock('BoardOfDirectorsOversightTextBlock', `${text}\n${role}`, { ...own, segments }),
    textBlock('RoleOfManagementTextBlock', role, { ...own, label: text, context, html }),
    textBlock('ScopeTextBlock', text, { ...own, concept: text, candidates: [text, text], html }),
    { ...textBlock('RoleOfManagementTextBlock', null), type: 'other', value: text, label: text },
  ];
  const given = filing(facts, {
    source: { name: text, format: 'inline-xbrl', bytes: 1, sha256: text },
    title: text,
    entity: { name: text, cik: text },
    form: text,
    accession: text,
    period: { start: text, end: text },
    fiscalYear: text,
    fiscalPeriod: text,
    taxonomy: text,
    amendment: true,
    diagnostics: [diagnostic],
  });
  const span = { start: 0, end: text.length };
  const evidence = [
    {
      fact: 2,
      shows: text,
      concept: text,
      quote: text,
      marks: [span],
      span,
      locations: [location],
    },
  ];
  const findings = [{ ...diagnostic, code: `${text}2`, rule: text, fingerprint: text, evidence }];
  return { ...createReport(given), findings };
}

/** Returns a lint result with this text wherever possible; one finding is of a rule that exists. */
export function hostileRun(text: string): LintResult {
  const { filing, findings = [] } = hostileReport(text);
  const own = findings.map((finding) => ({ ...finding, formerFingerprints: [[text]] }));
  return {
    filing,
    findings: [...own, ...own.map((finding) => ({ ...finding, rule: 'C02', code: 'C02' }))],
    suppressed: [],
    known: [],
    unusedSuppressions: [{ rule: text, concept: text, reason: text }],
  };
}

/** Returns a comparison with this text wherever one can have text of its own. */
export function hostileComparison(text: string): Comparison {
  const { filing } = hostileReport(text);
  const context = filing.facts[1]?.context ?? null;
  const whole = { start: 0, end: text.length };
  const nothing = { start: text.length, end: text.length };
  const side = (given: ChangedText | null) => given && { ...given, text, concepts: [text] };
  return {
    ...comparison,
    old: { ...comparison.old, ...filing, context },
    new: { ...comparison.new, ...filing, entity: { name: `${text}2`, cik: text }, context },
    flags: comparison.flags.map((flag) => ({ ...flag, concept: text, label: text })),
    concepts: comparison.concepts.map((each) => ({ ...each, concept: text, label: text })),
    changes: comparison.changes.map((change) => ({
      ...change,
      old: side(change.old),
      new: side(change.new),
      ...(change.words && {
        words: [
          { kind: 'removed', old: whole, new: { start: 0, end: 0 } },
          { kind: 'added', old: nothing, new: whole },
        ],
      }),
      concepts: { removed: [text], added: [text] },
    })),
    diagnostics: filing.diagnostics,
  };
}

/** Returns an answer with this text wherever one can have text of its own. */
export function hostileAnswer(text: string): Answer & { table: TablePart } {
  const whole = { start: 0, end: text.length };
  const quote = { text, source: { [text]: text, form: text }, remarks: [text, text] };
  const table: TablePart = {
    kind: 'table',
    title: text,
    columns: (['text', 'share', 'count', 'year'] as const).map((type) => ({ title: text, type })),
    rows: [
      [text, { value: text, low: 0.1, high: 0.3 }, text, text],
      [{ value: text, weak: true }, { value: 0.2, low: 0.1, high: 0.3, weak: true }, 5, text],
    ],
  };
  return {
    heading: text,
    parts: [
      table,
      {
        kind: 'quotes',
        title: text,
        quotes: [
          { ...quote, marks: [whole], url: text },
          { ...quote, text: `a${text}b`, marks: [{ start: 1, end: text.length + 1 }], url: null },
        ],
      },
      { kind: 'facts', title: text, facts: [[text, text]] },
    ],
    notes: [text, text],
    data: { [text]: text },
    table,
  };
}
