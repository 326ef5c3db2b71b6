import { describe, expect, it } from 'vitest';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page } from './support/page';

async function lint(args: string[], files: Readonly<Record<string, string>> = {}) {
  const io = fakeIo({ cwd: folderWith({ 'page.txt': page, ...files }) });
  const code = await main(['lint', ...args], io);
  return { code, err: io.err() };
}

it.each([
  ['a key without a colon', '{\n"a" 1}', 'line 2, column 5'],
  ['a comment', '{} // rules', 'line 1, column 4'],
  ['too many brackets', '['.repeat(200_000), 'line 1, column 1'],
])('says where a config has %s', async (_, config, place) => {
  const { code, err } = await lint(['page.txt', '--config', 'c.json'], { 'c.json': config });
  expect([code, err]).toEqual([2, `error: c.json: not JSON; the first error is at ${place}\n`]);
});

describe('a baseline', () => {
  it.each([
    ['text', 'secret:x:0:0:secret:/home/secret'],
    ['damaged JSON', '{"secret": "secret"'],
    ['other JSON', '{"secret": "secret", "findings": [{"rule": "secret"}]}'],
    ['a number', '1234secret'],
  ])('that is %s is refused without a word of its content', async (_, content) => {
    const files = { 'x.json': content, 'cyd.config.json': '{"baseline":"x.json"}' };
    for (const more of [[], ['--update-baseline']]) {
      const { code, err } = await lint(['page.txt', ...more], files);
      expect(code).toBe(2);
      expect(err).toContain('x.json');
      expect(err).not.toMatch(/secret|1234/u);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'without an end is refused (skipped on Windows, which has no /dev/zero)',
    async () => {
      const err = 'error: /dev/zero: not a regular file\n';
      expect(await lint(['page.txt', '--baseline', '/dev/zero'])).toEqual({ code: 2, err });
    },
  );
});
