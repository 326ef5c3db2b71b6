import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

it('prints JSON, on a terminal too', async () => {
  const io = fakeIo({ stdin: page, terminal: 80 });
  expect(await main(['parse', '-'], io)).toBe(0);
  const filing = JSON.parse(io.out());
  expect(filing.facts.map(({ type }: { type: string }) => type)).toEqual([
    'flag',
    'textBlock',
    'textBlock',
  ]);
  expect(filing.period).toEqual({ start: null, end: '2025-12-31', duration: 'P12M' });
});

it('prints one line per filing as NDJSON', async () => {
  const io = fakeIo({ cwd: folderWith({ 'a.txt': page, 'b.txt': page }) });
  await main(['parse', '*.txt', '-f', 'ndjson'], io);
  const lines = io.out().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).source.name)).toEqual(['a.txt', 'b.txt']);
});

it('lists facts in the terminal', async () => {
  const io = fakeIo({ stdin: page });
  await main(['parse', '-', '-f', 'terminal'], io);
  expect(io.out()).toContain('CybersecurityRiskRoleOfManagementTextBlock\n    Our lamp');
});

it('does not write Markdown', async () => {
  const io = fakeIo({ stdin: page });
  expect(await main(['parse', '-', '-o', 'x.md'], io)).toBe(2);
  expect(io.err()).toBe(
    "error: Cannot choose a format for 'x.md' by its extension. Set --format to json, ndjson, csv or terminal.\n",
  );
});

it('prints warnings and errors on lines of their own, with the name of the input', async () => {
  const io = fakeIo({ stdin: page.replace('|true', '|perhaps') });
  await main(['parse', '-', '--stdin-filename', 'R7.txt'], io);
  expect(io.err()).toMatch(/^R7\.txt:6:2: error flag-unreadable: .+\n$/);
});

it('prints only errors with --quiet', async () => {
  const io = fakeIo({
    cwd: folderWith({
      'a.htm':
        '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><ix:header></ix:header></html>',
    }),
  });
  expect(await main(['parse', 'a.htm', '-q'], io)).toBe(1);
  expect(io.err()).toBe('');
});
