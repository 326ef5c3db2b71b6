import type { Diagnostic } from '@cydkit/parser';
import { describe, expect, it } from 'vitest';
import { reportOfBody } from '../../test/support/inline';
import type { Finding } from '../findings';
import { groundsOf } from './grounds';
import { notesOf } from './notes';

const report = reportOfBody(
  '{BoardOfDirectorsOversightTextBlock|<p>Our board sees to the lamps. {RoleOfManagementTextBlock|Our lamp security officer lights them every evening of the year.}</p>}',
);
const grounds = groundsOf(report);
const said = { code: 'lamp-out', severity: 'warning', message: 'The lamp is out.' } as const;

/** The words of the spots of a note, by passage, white space left out. */
function wordsOf(findings: Finding[], diagnostics: Diagnostic[] = []): string[] {
  const filing = { ...report.filing, diagnostics };
  const [note] = notesOf({ ...grounds, report: { ...report, filing, findings } });
  return (note?.spots ?? []).map(({ passage, from, to }) => {
    const ink = report.passages[passage]?.text.replace(/\s/g, '') ?? '';
    return `${passage + 1} ${ink.slice(from, to)}`;
  });
}

describe('a note is about', () => {
  it('the words of its evidence, in every passage that has some', () => {
    const value = report.filing.facts[0]?.value;
    const start = String(value).indexOf('lamps.');
    const span = { start, end: start + 'lamps. Our lamp'.length };
    const evidence = [{ fact: 0, span }];
    expect(wordsOf([{ ...said, evidence }])).toEqual(['1 lamps.', '2 Ourlamp']);
  });

  it('the words of both its sides, of which one is a place', () => {
    const locations = report.filing.facts[1]?.locations ?? [];
    const evidence = [
      { fact: 0, span: { start: 0, end: 3 } },
      { fact: 1, span: null, locations },
    ];
    expect(wordsOf([{ ...said, evidence }])).toEqual([
      '1 Our',
      '2 Ourlampsecurityofficerlightsthemeveryeveningoftheyear.',
    ]);
  });

  it('the words of the fact that its location names', () => {
    const [location] = report.filing.facts[1]?.locations ?? [];
    const words = '2 Ourlampsecurityofficerlightsthemeveryeveningoftheyear.';
    expect(wordsOf([{ ...said, ...(location && { location }) }])).toEqual([words]);
    expect(wordsOf([], [{ ...said, ...(location && { location }) }])).toEqual([words]);
  });

  it('a point of the passage where its location is part of a stretch of text', () => {
    const [segment] = grounds.placed[0]?.fact.segments ?? [];
    const start = (segment?.start ?? 0) + 5;
    expect(
      wordsOf([{ ...said, location: { document: 'lamp.htm', start, end: start + 3 } }]),
    ).toEqual(['1 ']);
  });

  it.each([
    ['nothing', said],
    ['another document', { ...said, location: { document: 'b.htm', start: 0, end: 9_999 } }],
    [
      'a place outside of the text',
      { ...said, location: { document: 'lamp.htm', start: 0, end: 9 } },
    ],
    ['a fact that is not there', { ...said, evidence: [{ fact: 99, span: { start: 0, end: 5 } }] }],
  ])('no words where it names %s', (_, finding) => {
    expect(wordsOf([finding])).toEqual([]);
  });
});

it('a diagnostic that a rule repeats is told once, by the rule', () => {
  const location = { document: 'lamp.htm', start: 1, end: 2 };
  const diagnostics: Diagnostic[] = [
    { ...said, location },
    { ...said, code: 'lamp-dim' },
  ];
  const findings: Finding[] = [{ ...said, severity: 'error', location, fix: 'Light it.' }];
  const notes = notesOf({
    ...grounds,
    report: { ...report, filing: { ...report.filing, diagnostics }, findings },
  });
  expect(notes.map(({ number, code, severity, fix }) => [number, code, severity, fix])).toEqual([
    [1, 'lamp-out', 'error', 'Light it.'],
    [2, 'lamp-dim', 'warning', null],
  ]);
});
