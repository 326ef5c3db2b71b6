import { schemas } from '@cydkit/reporters/schemas';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';
import { main } from '../src/cli';
import { type CommandHelp, commandHelp, exitCodeHelp } from '../src/messages/command-help';
import { fakeIo } from './support/fake-io';
import { folderWith } from './support/folder';
import { page, plainHtml } from './support/page';

it.each([['--version'], ['-v'], ['-V'], ['version']])(
  'prints its version for %s',
  async (...args) => {
    const io = fakeIo();
    expect(await main(args, io)).toBe(0);
    expect(io.out()).toBe(`${version}\n`);
  },
);

it.each([
  [[], 'Usage: cyd'],
  [['reprot'], 'Did you mean report?'],
  [['reprot', '--help'], 'Did you mean report?'],
  [['help', 'reprot'], 'Did you mean report?'],
  [['reprot', '10-k.htm', '--json'], 'Did you mean report?'],
  [['report', '--fromat', 'json', 'x'], 'Did you mean --format?'],
  [['schema', 'fact'], 'Choose one of filing, report, comparison, lint, config.'],
  [['completion', 'tcsh'], 'Choose one of bash, zsh, fish, powershell.'],
  [['report'], "Run 'cyd report --help' for help."],
])('gives a hint on the usage error %j', async (args, hint) => {
  const io = fakeIo();
  expect(await main(args, io)).toBe(2);
  expect(io.err()).toContain(hint);
  expect(io.out()).toBe('');
});

it.each([
  [],
  ['fetch'],
  ['report'],
  ['open'],
  ['parse'],
  ['diff'],
  ['lint'],
  ['init'],
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

it.each([[], ...Object.keys(commandHelp).map((name) => [name])])(
  'has the exit codes in the help of %s',
  async (...command) => {
    const io = fakeIo();
    await main([...command, '--help'], io);
    const [name = ''] = command;
    const help: Partial<Record<string, CommandHelp>> = commandHelp;
    for (const line of help[name]?.exitCodes ?? exitCodeHelp) expect(io.out()).toContain(line);
  },
);

describe('the exit code', () => {
  it.each([
    ['a filing', ['page.txt'], 0],
    ['nothing but a filing without facts', ['plain.htm'], 1],
    ['a missing file beside a filing', ['missing.htm', 'page.txt'], 2],
    ['a damaged archive beside a filing', ['damaged.zip', 'page.txt'], 2],
    ['a damaged archive in a directory', ['.'], 2],
    ['a picture that is named', ['page.txt', 'scan.png'], 2],
    ['a picture among the files of a directory', ['scans'], 0],
    ['no filing that is selected', ['page.txt', '--form', '8-K'], 1],
    ['an option that does not exist', ['page.txt', '--frob'], 2],
  ])('is the same in every command for %s', async (_, args, code) => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0);
    const cwd = folderWith({
      'page.txt': page,
      'plain.htm': plainHtml,
      'damaged.zip': 'PK\u0003\u0004, and no more',
      'scan.png': png,
      'scans/page.txt': page,
      'scans/scan.png': png,
    });
    for (const command of ['parse', 'report', 'open', 'lint']) {
      const io = fakeIo({ cwd });
      expect([command, await main([command, ...args, '-q'], io)]).toEqual([command, code]);
    }
  });
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
