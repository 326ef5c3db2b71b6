import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { files } from './support/lint-files';

async function listOf(args: string[], world: { terminal?: number } = {}): Promise<string> {
  const io = fakeIo({ cwd: folderWith(files), ...world });
  await main(['lint', ...args, '--jobs', '1', '--color', 'never'], io);
  return io.out();
}

it('has a line for each finding, which starts with its place', async () => {
  const { summary, filings } = JSON.parse(await listOf(['broken.htm', 'sub', '--json']));
  const lines = (await listOf(['broken.htm', 'sub'])).split('\n');
  const found = lines.filter((line) =>
    /^(?:broken|sub\/incomplete)\.htm:\d+:\d+ +(?:error|warning|info) +(?:[A-Z]\d\d )?[a-z-]+ +\S/u.test(
      line,
    ),
  );
  expect(found).toHaveLength(summary.errors + summary.warnings + summary.infos);
  for (const { findings } of filings) {
    for (const { message } of findings) {
      expect(found.some((line) => line.endsWith(message))).toBe(true);
    }
  }
});

it.each([
  [{ terminal: 60 }, [], 60],
  [{ terminal: 200 }, [], 200],
  [{ terminal: 200 }, ['--width', '70'], 70],
  [{}, ['--width', '70'], 70],
])('is cut to what %j and %j say', async (world, args, width) => {
  const [findings = ''] = (await listOf(['broken.htm', ...args], world)).split('\n\n');
  const longest = Math.max(...findings.split('\n').map(({ length }) => length));
  expect(findings).toMatch(/ …$/mu);
  expect(longest).toBeLessThanOrEqual(width);
  expect(longest).toBeGreaterThan(width - 12);
});

it('names a folder of one filing with or without a slash at its end', async () => {
  const folder = join(import.meta.dirname, '../../../examples/filings/lanternfish_notes');
  const list = await listOf([folder]);
  expect(list).toContain('lanternfish_notes#');
  expect(await listOf([`${folder}/`])).toBe(list);
});

it('quotes the words in a wide terminal only', async () => {
  for (const [terminal, quotes] of [
    [99, false],
    [100, true],
  ] as const) {
    expect((await listOf(['broken.htm'], { terminal })).includes('    The text: “.”\n')).toBe(
      quotes,
    );
  }
});

it('ends with what can be done, as far as it applies', async () => {
  const explain = 'Explain   cyd explain S01\n';
  const details = 'Details   cyd lint … --format full\n';
  const onlyNew =
    'Only new  cyd lint … --baseline known.json, after one run with --update-baseline\n';
  const accept =
    'Accept    cyd.config.json: "suppressions": [{ "rule": "S01", "files": ["…"], "reason": "…" }]\n';
  const after = async (args: string[]) =>
    (await listOf(args))
      .split(/^.* in 1 filing\n/mu)
      .slice(1)
      .join('');
  expect(await after(['broken.htm'])).toBe(`\n${explain}${details}${onlyNew}${accept}`);
  expect(await after(['broken.htm', '-f', 'full'])).toBe(`\n${explain}${onlyNew}${accept}`);
  const baseline = ['--baseline', 'known.json', '--update-baseline'];
  expect(await after(['broken.htm', ...baseline])).toBe(`\n${explain}${details}${accept}`);
  expect(await after(['good.htm', '--rule', 'D01=off'])).toBe('');
});

it('explains a reader’s code, too, where that is the most severe', async () => {
  const found = await listOf(['sub/incomplete.htm', '--rule', 'concept-unknown=error']);
  expect(found).toContain('Explain   cyd explain concept-unknown\n');
  expect(found).toContain('"suppressions": [{ "rule": "concept-unknown", "files"');
});

it.each(['terminal', 'full'])('has no summary with --quiet: %s', async (format) => {
  const whole = await listOf(['broken.htm', '-f', format]);
  const quiet = await listOf(['broken.htm', '-f', format, '--quiet']);
  expect(whole.startsWith(quiet)).toBe(true);
  expect(quiet).toContain('T01 text-without-words');
  expect(whole.slice(quiet.length)).toMatch(/^(?:.*\n){0,9}1 error.* in 1 filing\n\nExplain/u);
  expect(await listOf(['good.htm', '--rule', 'D01=off', '-f', format, '--quiet'])).toBe('');
});

it('has one line for a clean run', async () => {
  expect(await listOf(['good.htm', '--rule', 'D01=off'])).toBe('No findings in 1 filing\n');
});

it('has each finding under its words, with its fix, in --format full', async () => {
  const full = await listOf(['broken.htm', '--format', 'full']);
  expect(full).toMatch(/^ {2}warning {2}T01 text-without-words\n[\s\S]* {11}Fix: /mu);
});
