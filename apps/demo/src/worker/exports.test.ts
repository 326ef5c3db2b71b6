import { readFileSync } from 'node:fs';
import { compare } from '@cydkit/compare';
import { parse } from '@cydkit/parser';
import { expect, it } from 'vitest';
import { exportComparison, exportReport } from './exports';

const examples = new URL('../../../../examples/filings/', import.meta.url);
const example = new URL('tern-hollow-8k-2026-01.htm', examples);

it.each([
  ['a.zip/exco-20251231.htm', 'exco-20251231.md'],
  ['exco.htm', 'exco.md'],
  ['folder/', 'folder.md'],
  ['../../etc/passwd', 'passwd.md'],
  ['C:\\x\\y.htm', 'C--x-y.md'],
  ['.hidden.htm', 'hidden.md'],
  ['a"b<c>\u202e.htm', 'a-b-c--.md'],
  ['.htm', 'filing.md'],
  [null, 'filing.md'],
])('saves a report of %j as %j', async (source, expected) => {
  const filing = parse(readFileSync(example));
  filing.source.name = source;
  const given = { kind: 'file', file: new File([], 'x') } as const;
  expect((await exportReport({ filing, given }, 'markdown')).name).toBe(expected);
});

it.each([
  ['html', 'text/html;charset=utf-8', '<!doctype html>'],
  ['markdown', 'text/markdown;charset=utf-8', '# '],
  ['json', 'application/json;charset=utf-8', '{'],
] as const)('saves a comparison as %s', async (format, type, begin) => {
  const [old, current] = ['2024', '2025'].map((year) => {
    const name = `lanternfish-10k-${year}.htm`;
    return parse({ name, content: readFileSync(new URL(name, examples)) });
  });
  if (old === undefined || current === undefined) throw new Error('Expected two years');
  const saved = exportComparison(compare(old, current), format);
  const content = (await saved.content?.text()) ?? '';
  expect(saved.content?.type).toBe(type);
  expect(saved.name).toMatch(/^lanternfish-10k-2024 to lanternfish-10k-2025\./);
  expect(content.toLowerCase().startsWith(begin)).toBe(true);
  expect(content).toContain('Lanternfish Instruments');
});

it('saves nothing of a text that is too long', async () => {
  const filing = parse(readFileSync(example));
  const [fact] = filing.facts;
  if (fact === undefined) throw new Error('Expected a fact');
  const context = { ...fact.context, entity: 'a'.repeat(2 ** 20) };
  const facts = Array.from({ length: 130 }, () => ({ ...fact, context }));
  const given = { kind: 'file', file: new File([], 'x') } as const;
  const saved = await exportReport({ filing: { ...filing, facts }, given }, 'json');
  expect(saved).toEqual({ name: 'filing.json', content: null });
});
