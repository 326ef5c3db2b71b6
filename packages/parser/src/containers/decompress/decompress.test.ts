import fc from 'fast-check';
import { deflateSync, gzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOf, join } from '../../../test/support/bytes';
import { type Compression, decompress } from './decompress';

const text = 'The audit committee oversees cybersecurity. '.repeat(40);
const compressions: readonly [Compression, (bytes: Uint8Array) => Uint8Array][] = [
  ['gzip', (bytes) => gzipSync(bytes, { mtime: 0 })],
  ['deflate-raw', (bytes) => deflateSync(bytes)],
];

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function run(bytes: Uint8Array, compression: Compression, size = 1000) {
  let damaged = 0;
  const output: Uint8Array[] = [];
  const open = () => pieces(bytes, size);
  const countDamage = () => {
    damaged += 1;
  };
  for await (const piece of decompress(open, compression, countDamage)) output.push(piece);
  return { output: new Uint8Array(Buffer.concat(output)), damaged };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['with the DecompressionStream of the platform', false],
  ['without one', true],
])('%s', (_, without) => {
  const setUp = () => without && vi.stubGlobal('DecompressionStream', undefined);

  it.each(compressions)('restores what %s compressed, however it is cut', async (c, make) => {
    setUp();
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      fc.integer({ min: 1, max: 400 }),
      async (data, size) => {
        expect(await run(make(data), c, size)).toEqual({ output: data, damaged: 0 });
      },
    );
    await fc.assert(property, { numRuns: 30 });
  });

  it.each(compressions)(
    'yields the start of %s cut at any byte, and reports it',
    async (c, make) => {
      setUp();
      const whole = make(bytesOf(text));
      let longest = 0;
      for (let cut = 0; cut < whole.length; cut += 1) {
        const { output, damaged } = await run(whole.subarray(0, cut), c);
        expect(bytesOf(text).subarray(0, output.length)).toEqual(output);
        expect(output.length).toBeGreaterThanOrEqual(longest);
        expect(damaged).toBe(1);
        longest = output.length;
      }
      expect(longest).toBe(text.length);
    },
  );

  it('yields all members of a gzip file', async () => {
    setUp();
    const [a, b] = [bytesOf('one'), bytesOf('two')];
    const members = join(gzipSync(a), gzipSync(b));
    expect(await run(members, 'gzip')).toEqual({ output: bytesOf('onetwo'), damaged: 0 });
  });

  it('yields all of a gzip file with a wrong checksum or size, and reports it', async () => {
    setUp();
    for (const back of [8, 4]) {
      const whole = gzipSync(bytesOf(text));
      whole[whole.length - back] = (whole[whole.length - back] ?? 0) ^ 1;
      expect(await run(whole, 'gzip')).toEqual({ output: bytesOf(text), damaged: 1 });
    }
  });

  it('reports a wrong checksum of any gzip member', async () => {
    setUp();
    const [a, b] = [gzipSync(bytesOf('one')), gzipSync(bytesOf('two'))];
    a[a.length - 8] = (a[a.length - 8] ?? 0) ^ 1;
    for (const size of [1, 7, 1000]) {
      const { output, damaged } = await run(join(a, b), 'gzip', size);
      expect([output, damaged]).toEqual([bytesOf('onetwo'), 1]);
    }
  });

  it('yields what is before the damage', async () => {
    setUp();
    const stored = join(Uint8Array.of(0, 3, 0, 0xfc, 0xff), bytesOf('abc'));
    const noBlockType = Uint8Array.of(7, 7, 7);
    const output = bytesOf('abc');
    expect(await run(join(stored, noBlockType), 'deflate-raw', 8)).toEqual({ output, damaged: 1 });
  });
});

it('passes on an error of the source', async () => {
  const open = async function* () {
    yield new Uint8Array([1]);
    throw new Error('disk failure');
  };
  const iterate = async () => {
    for await (const _ of decompress(open, 'gzip', () => {}));
  };
  await expect(iterate()).rejects.toThrow('disk failure');
});

it('yields the same output of damaged data in every run', async () => {
  const whole = gzipSync(bytesOf(text.repeat(500)));
  const cut = whole.subarray(0, whole.length - 9);
  const lengths = new Set<number>();
  for (let i = 0; i < 5; i += 1) lengths.add((await run(cut, 'gzip', 64)).output.length);
  expect(lengths.size).toBe(1);
  expect(Math.min(...lengths)).toBeGreaterThan(text.length * 499);
});
