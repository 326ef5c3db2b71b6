import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licensesOf } from '../third-party-licenses';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cyd-licenses-'));
  const files = {
    'node_modules/lamp/package.json': '{ "name": "lamp" }',
    'node_modules/lamp/LICENCE.md': 'Light it as you like.\n',
    // Says only what kind of modules these are.
    'node_modules/lamp/dist/package.json': '{ "type": "module" }',
    'node_modules/@deep/sea/package.json': '{ "name": "@deep/sea" }',
    'node_modules/@deep/sea/COPYING': 'Dive as you like.',
    'node_modules/bare/package.json': '{ "name": "bare" }',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function paths(...names: string[]): string[] {
  return names.map((name) => join(folder, name));
}

it('has the licence of each package once, by name, and none for modules of our own', () => {
  const lamp = ['node_modules/lamp/dist/a.js', 'node_modules/lamp/dist/b.js'];
  const texts = licensesOf(paths(...lamp, 'node_modules/@deep/sea/sea.js', 'src/main.ts'));
  expect(texts.split(/\n-+\n\n/)).toEqual([
    '@deep/sea\n\nDive as you like.\n',
    'lamp\n\nLight it as you like.\n',
  ]);
});

it('ends the build if a package has no licence', () => {
  expect(() => licensesOf(paths('node_modules/bare/index.js'))).toThrow('bare has no licence file');
});
