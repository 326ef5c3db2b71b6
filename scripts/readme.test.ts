import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatWithOptions } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = [
  'taxonomy',
  'text',
  'parser',
  'disclosure',
  'statements',
  'dedupe',
  'compare',
  'lint',
  'presentation',
  'reporters',
  'corpus',
  'edgar',
  'worker',
];
const folder = join(root, 'artifacts', 'readme');

/** The ```ts blocks of a README: complete programs, with results as `// => …` after console.log. */
function examplesOf(name: string): string[] {
  const readme = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
  return [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => code);
}

/** What the comments promise, a line each; `//    …` continues the line before. */
function promised(code: string): string {
  const lines = [...code.matchAll(/\/\/ =>(.*(?:\n\s*\/\/ {2,}.*)*)/gu)];
  return lines.map(([, text = '']) => squeeze(text.replaceAll(/\n\s*\/\/ /gu, ' '))).join('\n');
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Imports the sources of the packages instead of their builds. */
function onSources(code: string): string {
  return code.replaceAll(/'@cydkit\/(\w+)(\/[\w/-]+)?'/gu, (_, name, entry = '') => {
    const file = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
    const source = JSON.parse(file).exports[`.${entry}`]['@cydkit/source'];
    return `'../../packages/${name}/${source.replace('./', '').replace('.ts', '')}'`;
  });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(packages)('README of @cydkit/%s', (name) => {
  const examples = examplesOf(name);

  it('has an example', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((code, i) => [i + 1, code] as const))(
    'example %i prints what it promises',
    async (i, code) => {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${name}-${i}.ts`);
      writeFileSync(file, onSources(code));
      const printed: string[] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((...args) => {
        printed.push(squeeze(formatWithOptions({ breakLength: 100 }, ...args)));
      });
      try {
        await import(/* @vite-ignore */ file);
      } finally {
        log.mockRestore();
      }
      expect(printed.length).toBeGreaterThan(0);
      expect(printed.join('\n')).toBe(promised(code));
    },
  );
});
