import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

const cwd = fileURLToPath(new URL('../../../examples/filings', import.meta.url));

/** Keys that may change without changing an answer: English, and the data that it is made from. */
const words = new Set(['message', 'shows', 'title', 'help', 'fix', 'args']);

const commands: readonly (readonly string[])[] = [
  ...readdirSync(cwd)
    .sort()
    .flatMap((name) => [
      ['parse', name, '-f', 'json', '--html'],
      ['report', name, '-f', 'json'],
      ['lint', name, '-f', 'json'],
    ]),
  ['diff', 'lanternfish-10k-2024.htm', 'lanternfish-10k-2025.htm', '-f', 'json'],
  ['diff', 'lanternfish-10k-2025-r-page.txt', 'lanternfish-10k-2025.htm', '-f', 'json'],
];

/** Returns the exit code, the rules and codes reported, and a digest of everything but words. */
async function answerOf(args: readonly string[]): Promise<string> {
  const io = fakeIo({ cwd });
  const exitCode = await main([...args], io);
  const codes = new Set<string>();
  const answer = JSON.stringify(JSON.parse(io.out()), (key, value) => {
    if (key === 'code') codes.add(value);
    return words.has(key) ? undefined : value;
  });
  const digest = createHash('sha256').update(answer).digest('hex').slice(0, 16);
  return `${args.join(' ')}\n  exit ${exitCode}, ${digest}, ${[...codes].sort().join(' ') || 'no code'}`;
}

it('gives the recorded facts, passages, findings and exit codes for every example', async () => {
  const answers: string[] = [];
  for (const args of commands) answers.push(await answerOf(args));
  await expect(`${answers.join('\n')}\n`).toMatchFileSnapshot('answers.txt');
});
