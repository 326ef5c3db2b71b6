import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema } from '@cydkit/lint';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

describe('cyd init', () => {
  it('writes a config that cyd lint reads and editors know', async () => {
    const cwd = folderWith({ 'page.txt': page });
    const io = fakeIo({ cwd });
    expect(await main(['init'], io)).toBe(0);
    expect(io.out()).toBe('cyd.config.json\n');
    const config = JSON.parse(readFileSync(join(cwd, 'cyd.config.json'), 'utf8'));
    expect(config.$schema).toMatch(/^https:.*@cydkit\/lint\/schemas\/config\.schema\.json$/u);
    expect(Object.keys(configJsonSchema['properties'] ?? {})).toEqual(
      expect.arrayContaining(Object.keys(config)),
    );
    const [without, withConfig] = [fakeIo({ cwd }), fakeIo({ cwd })];
    const args = ['lint', 'page.txt', '--json'];
    expect(await main([...args, '--no-config'], without)).toBe(await main(args, withConfig));
    expect(withConfig.out()).toBe(without.out());
  });

  it('never replaces a config', async () => {
    const cwd = folderWith({ 'cyd.config.json': '{"severity":"info"}' });
    const io = fakeIo({ cwd });
    expect(await main(['init'], io)).toBe(2);
    expect(io.err()).toBe('error: Cannot write cyd.config.json: the file exists already\n');
    expect(readFileSync(join(cwd, 'cyd.config.json'), 'utf8')).toBe('{"severity":"info"}');
  });
});

describe('cyd lint --show-config', () => {
  it('prints what applies, without any input', async () => {
    const config = '{"severity":"warning","rules":{"C02":"off","T05":"info"}}';
    const cwd = folderWith({ 'cyd.config.json': config });
    const io = fakeIo({ cwd });
    expect(await main(['lint', '--show-config', '--rule', 'T05=off', '--preset', '8-K'], io)).toBe(
      0,
    );
    expect(JSON.parse(io.out())).toEqual({
      file: join(cwd, 'cyd.config.json'),
      config: { preset: '8-K', severity: 'warning', rules: { C02: 'off', T05: 'off' } },
    });
  });

  it('says that there is none', async () => {
    const io = fakeIo({ cwd: folderWith({ 'cyd.config.json': '{}' }) });
    expect(await main(['lint', '--show-config', '--no-config'], io)).toBe(0);
    expect(JSON.parse(io.out())).toEqual({
      file: null,
      config: { preset: 'auto', severity: 'error', rules: {} },
    });
  });

  it('still refuses a config with anything wrong', async () => {
    const io = fakeIo({ cwd: folderWith({ 'cyd.config.json': '{"rulez":{}}' }) });
    expect(await main(['lint', '--show-config'], io)).toBe(2);
    expect(io.err()).toContain('rulez');
  });
});

describe('--debug', () => {
  it('prints what is read as what', async () => {
    const io = fakeIo({ cwd: folderWith({ 'page.txt': page }) });
    expect(await main(['parse', 'page.txt', '--debug'], io)).toBe(0);
    expect(io.err()).toMatch(
      /^debug: page\.txt: viewer-page-text; facts: 3, diagnostics: \d+, \d+ ms\n/u,
    );
  });

  it('prints where an error comes from', async () => {
    const io = fakeIo({ cwd: folderWith({}) });
    expect(await main(['parse', 'missing.htm', '-o', 'no/such/folder.json', '--debug'], io)).toBe(
      2,
    );
    expect(io.err()).toMatch(/\n +at /u);
  });
});
