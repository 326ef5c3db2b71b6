import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from './shell-word';

it.each([
  ['cyd-filings', 'cyd-filings'],
  ['a/b.c', 'a/b.c'],
  ['提交文件', '提交文件'],
  ['Müller', 'Müller'],
  ['my filings', "'my filings'"],
  ["pat's filings", String.raw`'pat'\''s filings'`],
  ['a$b', "'a$b'"],
  ['~x', "'~x'"],
  ['', "''"],
  ['-x', './-x'],
])('writes %j as %s', (text, word) => {
  expect(shellWord(text, 'linux')).toBe(word);
});

it.each([
  [String.raw`C:\filings`, String.raw`C:\filings`],
  ['my filings', '"my filings"'],
  ["pat's", `"pat's"`],
])('writes %j on Windows as %s', (text, word) => {
  expect(shellWord(text, 'win32')).toBe(word);
});

it.skipIf(process.platform === 'win32')('is what a shell reads back', () => {
  const name = fc.string({ unit: fc.constantFrom(...'ab\'"$ \\`!*?~#&|;<>()é文-') });
  const names = fc.sample(name, { numRuns: 200, seed: 7 }).filter((text) => !text.startsWith('-'));
  const command = `printf '%s\\n' ${names.map((text) => shellWord(text, 'linux')).join(' ')}`;
  const read = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(read).toBe(names.map((text) => `${text}\n`).join(''));
});
