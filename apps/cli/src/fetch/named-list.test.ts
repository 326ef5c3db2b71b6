import { expect, it } from 'vitest';
import { readNames } from './named-list';

function list(content: string | Uint8Array) {
  return { readStdin: async () => Buffer.from(content as string) };
}

it.each([
  [
    ['LNFX', 'TERN'],
    ['LNFX', 'TERN'],
  ],
  [
    ['LNFX,TERN,', ',9999903'],
    ['LNFX', 'TERN', '9999903'],
  ],
  [['Lanternfish Instruments, Inc.'], ['Lanternfish Instruments, Inc.']],
  [
    ['https://www.sec.gov/a,b', 'sec.gov/a,b'],
    ['https://www.sec.gov/a,b', 'sec.gov/a,b'],
  ],
  [[''], ['']],
  [[','], [',']],
])('reads the arguments %j', async (what, names) => {
  expect(await readNames(what, list('unread'))).toEqual(names);
});

it.each([
  ['LNFX\nTERN\n', ['LNFX', 'TERN']],
  ['LNFX\r\nTERN, 9999903\tqlb.a,', ['LNFX', 'TERN', '9999903', 'qlb.a']],
  ['# those that we hold\nLNFX # since 2019\n#TERN\n', ['LNFX']],
  ['https://www.sec.gov/a#b\n', ['https://www.sec.gov/a#b']],
  ['\u{feff}LNFX\n', ['LNFX']],
  [Buffer.from('\u{feff}LNFX\r\nTERN\r\n', 'utf16le'), ['LNFX', 'TERN']],
])('reads a list on standard input: %j', async (content, names) => {
  expect(await readNames(['GREB', '-'], list(content))).toEqual(['GREB', ...names]);
});

it.each([
  ['', 'names nothing'],
  ['# none\n', 'names nothing'],
  [Buffer.from([0x4c, 0x80]), 'not UTF-8 text'],
])('refuses the list %j', async (content, message) => {
  await expect(readNames(['-'], list(content))).rejects.toThrow(message);
});
