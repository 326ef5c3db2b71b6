import { schemas } from '@cydkit/reporters/schemas';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';
import { main } from '../src/cli';
import { fakeIo } from './support/fake-io';

it('prints its version', async () => {
  const io = fakeIo();
  expect(await main(['--version'], io)).toBe(0);
  expect(io.out()).toBe(`${version}\n`);
});

it.each([
  [[], 'Usage: cyd'],
  [['reprot'], 'Did you mean report?'],
  [['report', '--fromat', 'json', 'x'], 'Did you mean --format?'],
  [['schema', 'fact'], 'Allowed choices are filing, report, comparison, lint, config.'],
  [['completion', 'tcsh'], 'Allowed choices are bash, zsh, fish, powershell.'],
  [['report'], "Run 'cyd report --help' for help."],
])('gives a hint on the usage error %j', async (args, hint) => {
  const io = fakeIo();
  expect(await main(args, io)).toBe(2);
  expect(io.err()).toContain(hint);
  expect(io.out()).toBe('');
});

it.each([
  [],
  ['report'],
  ['open'],
  ['parse'],
  ['diff'],
  ['lint'],
  ['explain'],
  ['taxonomy'],
  ['schema'],
  ['completion'],
])('fits the help of %s into 80 columns', async (...command) => {
  const io = fakeIo();
  expect(await main([...command, '--help'], io)).toBe(0);
  expect(
    Math.max(
      ...io
        .out()
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(80);
});

it.each(['filing', 'report', 'lint'] as const)('prints the schema %s', async (name) => {
  const io = fakeIo();
  expect(await main(['schema', name], io)).toBe(0);
  expect(JSON.parse(io.out())).toEqual(schemas[name]);
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    'knows commands, options and values for %s',
    async (shell) => {
      const io = fakeIo();
      expect(await main(['completion', shell], io)).toBe(0);
      for (const word of ['report', 'ndjson', 'format', 'RoleOfManagementTextBlock']) {
        expect(io.out()).toContain(word);
      }
    },
  );
});

it('prints the same for `cyd help lint` and `cyd lint --help`', async () => {
  const [asked, given] = [fakeIo(), fakeIo()];
  expect(await main(['help', 'lint'], asked)).toBe(0);
  expect(await main(['lint', '--help'], given)).toBe(0);
  expect(asked.out()).toBe(given.out());
});
