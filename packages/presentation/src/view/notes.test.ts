import type { ReaderDiagnostic } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { evidence, finding } from '../../test/sample';
import { reportOfBody } from '../../test/support/inline';
import type { ReportFinding } from '../report/report';
import { notesOf } from './notes';
import { reportIndex } from './report-index';

const report = reportOfBody(
  '{BoardOfDirectorsOversightTextBlock|<p>Our board sees to the lamps. {RoleOfManagementTextBlock|Our lamp security officer lights them every evening of the year.}</p>}',
);
const index = reportIndex(report);
const said = {
  code: 'lamp-out' as never,
  severity: 'warning',
  message: 'The lamp is out.',
  args: {},
} as const;

/** Returns the words of a note, by passage, without white space. */
function wordsOf(findings: ReportFinding[], diagnostics: ReaderDiagnostic[] = []): string[] {
  const filing = { ...report.filing, diagnostics };
  const [note] = notesOf({ ...index, report: { ...report, filing, findings } });
  return (note?.ranges ?? []).map(({ passage, from, to }) => {
    const ink = report.passages[passage]?.text.replace(/\s/g, '') ?? '';
    return `${passage + 1} ${ink.slice(from, to)}`;
  });
}

describe('a note is about', () => {
  it('the words of its evidence, in every passage that has some of them', () => {
    const value = report.filing.facts[0]?.value;
    const start = String(value).indexOf('lamps.');
    const span = { start, end: start + 'lamps. Our lamp'.length };
    expect(wordsOf([finding({ evidence: [evidence({ fact: 0, span })] })])).toEqual([
      '1 lamps.',
      '2 Ourlamp',
    ]);
  });

  it('the words of both sides of its evidence, even if one is only a place', () => {
    const locations = report.filing.facts[1]?.locations ?? [];
    const sides = [
      evidence({ fact: 0, span: { start: 0, end: 3 } }),
      evidence({ fact: 1, locations }),
    ];
    expect(wordsOf([finding({ evidence: sides })])).toEqual([
      '1 Our',
      '2 Ourlampsecurityofficerlightsthemeveryeveningoftheyear.',
    ]);
  });

  it('the words of the fact that its location names', () => {
    const [location] = report.filing.facts[1]?.locations ?? [];
    const words = '2 Ourlampsecurityofficerlightsthemeveryeveningoftheyear.';
    expect(wordsOf([finding(location && { location })])).toEqual([words]);
    expect(wordsOf([], [{ ...said, ...(location && { location }) }])).toEqual([words]);
  });

  it('a point of the passage where its location is part of a stretch of text', () => {
    const [segment] = index.placed[0]?.fact.segments ?? [];
    const start = (segment?.start ?? 0) + 5;
    const location = { document: 'lamp.htm', start, end: start + 3 };
    expect(wordsOf([finding({ location })])).toEqual(['1 ']);
  });

  it.each([
    ['nothing', {}],
    ['another document', { location: { document: 'b.htm', start: 0, end: 9_999 } }],
    ['a place outside of the text', { location: { document: 'lamp.htm', start: 0, end: 9 } }],
    ['a missing fact', { evidence: [evidence({ fact: 99, span: { start: 0, end: 5 } })] }],
  ])('no words where it names %s', (_, given) => {
    expect(wordsOf([finding(given)])).toEqual([]);
  });
});

it('shows a diagnostic that a rule repeats once, as the finding of the rule', () => {
  const location = { document: 'lamp.htm', start: 1, end: 2 };
  const diagnostics: ReaderDiagnostic[] = [
    { ...said, location },
    { ...said, code: 'lamp-dim' as never },
  ];
  const findings = [finding({ severity: 'error', location, fix: 'Light it.' })];
  const notes = notesOf({
    ...index,
    report: { ...report, filing: { ...report.filing, diagnostics }, findings },
  });
  expect(notes.map(({ number, code, severity, fix }) => [number, code, severity, fix])).toEqual([
    [1, 'lamp-out', 'error', 'Light it.'],
    [2, 'lamp-dim', 'warning', null],
  ]);
});

it('names a finding as `explain` does, and a diagnostic by its code', () => {
  const filing = { ...report.filing, diagnostics: [{ ...said, code: 'lamp-dim' as never }] };
  const given = { ...index, report: { ...report, filing, findings: [finding()] } };
  const explain = ({ rule }: ReportFinding) => ({
    name: `L1 ${rule}`,
    url: 'https://lamps.example',
  });
  const named = (notes: ReturnType<typeof notesOf>) => notes.map(({ name, url }) => [name, url]);
  expect(named(notesOf(given, { explain }))).toEqual([
    ['L1 lamp-out', 'https://lamps.example'],
    ['lamp-dim', null],
  ]);
  expect(named(notesOf(given))).toEqual([
    ['lamp-out', null],
    ['lamp-dim', null],
  ]);
});
