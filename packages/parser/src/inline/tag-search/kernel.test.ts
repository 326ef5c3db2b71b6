import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import wabt from 'wabt';
import { NameTable } from './name-table';

const source = new URL('./kernel.wat', import.meta.url);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the code is what the source assembles to', async () => {
  const { parseWat } = await wabt();
  const module = parseWat('kernel.wat', readFileSync(source), { simd: true });
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const lines = base64.match(/.{1,92}/gu)?.map((line) => `  '${line}'`) ?? [];
  await expect(
    `/** kernel.wat, assembled; in base64. \`vitest -u\` assembles it again. */
export const code: string =
${lines.join(' +\n')};
`,
  ).toMatchFileSnapshot('./kernel-code.ts');
});

test('the platform of the tests has a kernel, which is started once', async () => {
  const { openKernel } = await import('./kernel');
  expect(openKernel()).not.toBeNull();
  expect(openKernel()).toBe(openKernel());
});

test.each([
  ['is missing', undefined],
  [
    'is forbidden',
    {
      ...WebAssembly,
      Memory: WebAssembly.Memory,
      Module: class {
        constructor() {
          throw new WebAssembly.CompileError('code generation disallowed by embedder');
        }
      },
    },
  ],
])('where WebAssembly %s, large documents are hopped through', async (_, stub) => {
  vi.stubGlobal('WebAssembly', stub);
  const { searchTags } = await import('./tag-search');
  const { HopSearch } = await import('./hop-search');
  expect(searchTags(new Uint8Array(1 << 20), new NameTable())).toBeInstanceOf(HopSearch);
});
